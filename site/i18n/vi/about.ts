/** What the site does, how it reads, what can be trusted, and where it falls short. Every number is filled in by the build; there is none in the words. */
export const about = {
  title: 'Giới thiệu',
  description: 'Trang này làm gì, đọc văn bản theo cách nào, tin được đến đâu, và những chỗ còn hạn chế.',
  contents: 'Trong trang này',
  sections: [
    {
      id: 'what',
      heading: 'Trang này làm gì',
      paragraphs: [
        'Cam Kết đọc nghị quyết, kế hoạch, kết luận, báo cáo và bài tường thuật hội nghị bằng tiếng Việt, rồi tách ra từng nhiệm vụ (ai phải làm gì), từng chỉ tiêu hay kết quả (con số nào, của kỳ nào) và từng thời hạn. Mỗi mục gắn với đúng những chữ mà nó được đọc ra, để ai cũng kiểm lại được.',
        'Kho hiện có {documents} văn bản, cũ nhất {first}, mới nhất {last}, lấy từ {publishers} nơi đăng. Từ đó đọc ra {tasks} nhiệm vụ, {targets} chỉ tiêu, {results} kết quả, {estimates} số ước thực hiện và {deadlines} thời hạn.',
        'Giao diện có tiếng Việt và tiếng Anh. Văn bản, câu trích và giá trị in luôn giữ tiếng Việt.',
      ],
      list: [] as readonly string[],
    },
    {
      id: 'method',
      heading: 'Một văn bản thành các mục như thế nào',
      paragraphs: [
        'Việc đọc do quy tắc làm, không dùng mô hình đoán chữ: cùng một văn bản luôn cho cùng một kết quả. Trang của mỗi mục ghi rõ đã dùng quy tắc nào, ở phần “Vì sao đọc như vậy”.',
      ],
      list: [
        'Một người đưa văn bản vào kho và ghi nguồn, ngày, cơ quan, nơi.',
        'Máy chia văn bản thành phần, câu và vế câu; tiêu đề cho biết phần nào giao việc, phần nào báo kết quả.',
        'Trong mỗi vế câu, các quy tắc viết sẵn tìm xem ai, làm gì, bao nhiêu, đến bao giờ, theo văn bản nào.',
        'Các mảnh ấy được ghép thành nhiệm vụ, chỉ tiêu, kết quả và thời hạn; mỗi mục giữ đúng chỗ của nó trong văn bản.',
        'Mỗi chỉ tiêu được đặt cạnh những con số công bố về sau của đúng thước đo, đúng nơi, đúng địa giới và đúng kỳ.',
        'Người rà soát sửa chỗ đọc sai, và ghi việc nào đã xong, chậm hay bị thay, kèm câu nói điều đó và trang nguồn.',
      ],
    },
    {
      id: 'trust',
      heading: 'Tin được điều gì',
      paragraphs: ['Trước khi dùng một mục để viết bài hay làm số liệu, xin biết:'],
      list: [
        'Con số, ngày tháng, tên cơ quan và số hiệu là của nguồn đã nêu. Nguồn có ở trang của mỗi văn bản; hãy mở ra xem lại.',
        'Lời văn chỉ là lời của cơ quan khi văn bản ghi là giữ nguyên lời. Lời viết lại là của chúng tôi, xin đừng trích như lời của cơ quan.',
        '“Đạt” và “Không đạt” do trang tính từ hai con số có dẫn chỗ, không phải kết luận của cơ quan nào. Số ước thực hiện luôn được ghi là ước.',
        'Trạng thái của một nhiệm vụ dựa vào một câu có trong kho, và câu ấy luôn đi kèm.',
        '“Chưa rõ” hay “chưa có thông tin” chỉ nói về kho này: không tìm thấy tin không có nghĩa là việc chưa được làm.',
        'Chỗ nào ghi “suy ra” hay “tạm tính” thì câu không nói điều đó: đừng dẫn như lời hứa.',
      ],
    },
    {
      id: 'stated',
      heading: 'Nêu và suy ra',
      paragraphs: [
        'Điều văn bản nêu và điều suy ra được ghi khác nhau. Nếu câu không nói ai làm hay hạn nào mà phần trên của văn bản có nói, trang ghi là suy từ phần trên. Nếu cả văn bản không nêu thời hạn, trang ghi là tạm tính.',
        'Trong {tasks} nhiệm vụ, {dueStated} việc có thời hạn nêu ngay trong câu hay trong bảng, {dueInherited} việc lấy thời hạn từ phần khác của văn bản hoặc theo thời kỳ của nó, {dueAssumed} việc tạm tính đến hết năm của văn bản, {dueNone} việc không có thời hạn.',
      ],
      list: [],
    },
    {
      id: 'words',
      heading: 'Nguyên văn và viết lại',
      paragraphs: [
        'Có văn bản được giữ nguyên lời, có văn bản do chúng tôi viết lại bằng lời của mình từ những nguồn đã nêu. Văn bản viết lại luôn ghi rõ điều đó ở đầu trang; con số, ngày tháng, tên cơ quan và số hiệu theo đúng nguồn, nhưng lời văn không phải lời của cơ quan ban hành.',
        'Trong {documents} văn bản của kho, {verbatim} văn bản giữ nguyên lời, {restated} văn bản viết lại.',
      ],
      list: [],
    },
    {
      id: 'kept',
      heading: 'Đã làm được chưa',
      paragraphs: [
        'Một chỉ tiêu chỉ được đối chiếu với con số công bố về sau của đúng thước đo ấy, đúng nơi, đúng địa giới và đúng kỳ. Kết quả được ưu tiên hơn số ước, số công bố sau hơn số công bố trước; mọi con số đều được liệt kê. Hai nguồn lệch nhau thì ghi cả hai. Nơi nào đã đổi địa giới thì không con số nào được đối chiếu qua ngày đổi.',
        'Một nhiệm vụ chỉ được ghi là xong, chậm hay bị thay khi có người tìm được câu nói điều đó trong một văn bản về sau và ghi lại kèm nguồn. Hạn đã qua không tự làm cho một việc thành trễ. Đúng hạn hay quá hạn tính theo hạn đã hứa lúc đầu, cả khi hạn về sau được dời.',
        'Trong {targets} chỉ tiêu, {met} đạt, {partly} đạt một phần, {missed} không đạt; {pending} còn chờ kết quả, {unknown} chưa rõ, {notComparable} không so được. Trong {tasks} nhiệm vụ, {recorded} việc đã có người ghi lại tiến độ hay kết quả kèm câu nói điều đó, {unrecorded} việc thì chưa.',
      ],
      list: [],
    },
    {
      id: 'limits',
      heading: 'Hạn chế',
      paragraphs: [
        'Máy có thể đọc sót hoặc đọc nhầm. Một con số đứng một mình trong bảng, một việc giao bằng câu rất dài, hay một thời hạn nói vòng đều có thể bị bỏ qua. Kho này cũng chỉ gồm những văn bản đã được đưa vào; một việc không có ở đây không có nghĩa là chưa được giao.',
        'Phần lớn cam kết ở đây chưa có kết quả, và việc ghi kết quả phụ thuộc vào những gì báo chí và cơ quan công bố. Số mục đạt hay không đạt vì thế không phải là bảng xếp hạng.',
      ],
      list: [],
    },
    {
      id: 'correct',
      heading: 'Thấy chỗ sai',
      paragraphs: [
        'Trang của mỗi mục có phần “Báo lỗi” khi bản này có nơi nhận. Mục nào người rà soát đã sửa, thêm hay bỏ đều được ghi lại công khai, kèm lý do.',
        'Đến nay: {set} mục đã sửa, {added} mục thêm, {dropped} mục bỏ.',
      ],
      list: [],
    },
    {
      id: 'licence',
      heading: 'Giấy phép',
      paragraphs: [
        'Mã nguồn theo giấy phép MIT. Dữ liệu và những văn bản viết lại theo {licence}: dùng lại tự do, xin ghi nguồn. Nguyên văn của mỗi văn bản thuộc nơi ban hành hoặc nơi đăng.',
      ],
      list: [],
    },
    {
      id: 'who',
      heading: 'Ai làm trang này',
      paragraphs: ['Những người đóng góp cho dự án mã nguồn mở camket. Đây không phải trang của cơ quan nhà nước.'],
      list: [],
    },
  ],
  links: { corrections: 'Đính chính', data: 'Dữ liệu để tải', repository: 'Mã nguồn và nơi báo lỗi', mail: 'Viết thư: {mail}' },
  measuredAt: 'Đo lại ở mỗi lần dựng trang; lần dựng này có văn bản đến {reach}.',
};
