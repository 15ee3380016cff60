/** The page of downloads: what one may rely on, and the questions that examples ask. */
export const downloads = {
  licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
  changes: 'Nhật ký thay đổi (CHANGELOG.md)',
  terms: {
    licence: {
      term: 'Giấy phép',
      text: 'Cho mọi tệp trên trang này. Dùng, sửa, bán lại đều được, miễn ghi nguồn và nói rõ đã sửa gì. Lời nguyên văn trích từ văn bản vẫn thuộc nơi ban hành hoặc nơi đăng.',
    },
    addresses: {
      term: 'Địa chỉ',
      name: 'Giữ nguyên qua mỗi lần dựng trang',
      text: 'Địa chỉ của mỗi tệp giống nhau ở cả hai ngôn ngữ và có thể đặt thẳng vào chương trình. Mã của một mục chỉ đổi khi chính câu chữ của nó được sửa; mã cũ nằm ở trường formerly.',
    },
    version: {
      term: 'Phiên bản',
      name: 'Hợp đồng dữ liệu {version}',
      text: 'Ghi ở schemaVersion trong commitments.json và version trong datapackage.json. Thêm trường hay tệp thì tăng số giữa; bỏ đi hay đổi nghĩa thì tăng số đầu. Văn bản mới, hay đọc đúng hơn với cùng các trường, không làm đổi phiên bản.',
    },
    whole: { term: 'Kiểm tra tệp', text: 'Số byte và mã băm SHA-256 của từng tệp chính ghi trong datapackage.json' },
    examples: {
      term: 'Các ví dụ',
      name: 'SQL (DuckDB), JavaScript (Node) và Python',
      text: 'Cùng một câu hỏi thì cho cùng một kết quả; bộ kiểm thử của trang chạy thật từng ví dụ. Đọc một địa chỉ https lần đầu, DuckDB tự tải thêm phần httpfs của nó. Chữ trong kết quả là chữ của văn bản trong kho, nguyên văn hay viết lại: xem cột wording của bảng, trường text của văn bản.',
    },
    charts: { term: 'Biểu đồ', text: 'Ở trang của mỗi thước đo: hình (SVG) và các số của nó (CSV)' },
  },
  rely: 'Giấy phép, địa chỉ và phiên bản',
  example: 'Ví dụ:',
  groups: {
    tables: {
      title: 'Bảng tính (CSV)',
      by: 'Nghĩa của từng cột:',
      about: 'Mở được bằng Excel, LibreOffice hay Google Trang tính.',
    },
    follow: {
      title: 'Theo dõi: lịch và tin mới',
      by: 'Theo chuẩn:',
      about: 'Chép địa chỉ vào ứng dụng lịch (chỗ “thêm lịch từ URL”) hoặc trình đọc tin. Lịch và tin sau đó tự cập nhật theo trang.',
    },
    whole: {
      title: 'Trọn bộ, cho chương trình (JSON)',
      by: 'Nghĩa của từng trường:',
      about: 'Mọi điều có trong các bảng, thêm chỗ của từng chữ trong văn bản và quy tắc đã đọc ra.',
    },
    descriptions: { title: 'Mô tả dữ liệu', by: 'Theo chuẩn:', about: 'Mỗi trường nghĩa là gì và có thể mang những giá trị nào.' },
  },
  found: 'Kết quả với dữ liệu của trang này',
  foundNothing: 'Với dữ liệu của trang này: không có dòng nào.',
  codes: { sql: 'SQL (DuckDB)', js: 'JavaScript', py: 'Python' },
  folds: {
    'documents/': {
      title: 'Từng văn bản',
      about: 'Mỗi tệp là những gì đọc ra từ một văn bản.',
      summary: '{n} tệp, mỗi văn bản một tệp',
    },
    'calendars/': {
      title: 'Lịch của từng cơ quan, nơi, lĩnh vực',
      about: 'Chỉ những thời hạn của một cơ quan, một nơi hay một lĩnh vực.',
      summary: '{n} lịch',
    },
  },
  questions: {
    'done-late': 'việc xong sau hạn, hạn đã hẹn và câu nói việc đã xong',
    'past-date': 'cơ quan nào có nhiều việc đã qua hạn mà chưa ai ghi kết quả',
    'rank-by-year': 'thứ hạng năng lực cạnh tranh cấp tỉnh (PCI) các kỳ gần nhất',
    'due-by-year': 'năm nào có nhiều thời hạn nhất',
    'missed-by-place': 'chỉ tiêu không đạt và đạt, theo nơi',
    'body-and-deadline': 'bao nhiêu cam kết nêu rõ cả cơ quan lẫn thời hạn',
    'next-days': 'năm ngày đến hạn tiếp theo, sau văn bản mới nhất',
    'longest-threads': 'cam kết nào được nhắc lại và báo cáo nhiều lần nhất',
    'of-document': 'việc và cơ quan chủ trì trong một văn bản',
    'task-fields': 'mỗi nhiệm vụ có những trường nào',
    valid: 'kiểm tra commitments.json theo lược đồ',
    states: 'người đọc có thể ghi một việc ở những trạng thái nào',
    tables: 'các bảng, số byte và số cột',
    'newest-entries': 'năm tin mới nhất (JavaScript chạy trong trình duyệt)',
  },
};
