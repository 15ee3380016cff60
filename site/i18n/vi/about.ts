/** What the site does, how it reads, and where it falls short. */
export const about = {
  title: 'Giới thiệu',
  description: 'Trang này làm gì, đọc văn bản theo cách nào, và những chỗ còn hạn chế.',
  sections: [
    {
      heading: 'Trang này làm gì',
      paragraphs: [
        'Cam Kết đọc nghị quyết, kế hoạch, kết luận, báo cáo và bài tường thuật hội nghị bằng tiếng Việt, rồi tách ra từng nhiệm vụ (ai phải làm gì), từng chỉ tiêu hay kết quả (con số nào, của kỳ nào) và từng thời hạn. Mỗi mục gắn với đúng những chữ mà nó được đọc ra, để ai cũng kiểm lại được.',
      ],
    },
    {
      heading: 'Cách đọc',
      paragraphs: [
        'Việc đọc do một bộ quy tắc làm, không dùng mô hình đoán chữ: cùng một văn bản luôn cho cùng một kết quả. Trang của mỗi mục ghi rõ đã dùng quy tắc nào, ở phần “Vì sao đọc như vậy”.',
        'Điều văn bản nêu và điều suy ra được ghi khác nhau. Nếu câu không nói ai làm hay hạn nào, mà phần trên của văn bản có nói, trang ghi là suy từ phần trên. Nếu cả văn bản không nêu thời hạn, trang ghi là tạm tính.',
      ],
    },
    {
      heading: 'Nguyên văn và viết lại',
      paragraphs: [
        'Có văn bản được giữ nguyên lời, có văn bản do chúng tôi viết lại bằng lời của mình từ những nguồn đã nêu. Văn bản viết lại luôn ghi rõ điều đó ở đầu trang; con số, ngày tháng, tên cơ quan và số hiệu theo đúng nguồn, nhưng lời văn không phải lời của cơ quan ban hành, và xin đừng trích dẫn như lời của cơ quan ấy.',
      ],
    },
    {
      heading: 'Đã làm được chưa',
      paragraphs: [
        'Một chỉ tiêu chỉ được đối chiếu với con số công bố về sau của đúng thước đo ấy, đúng nơi, đúng địa giới và đúng kỳ. Kết quả được ưu tiên hơn số ước, số công bố sau hơn số công bố trước; mọi con số đều được liệt kê. Hai nguồn lệch nhau thì ghi cả hai. Từ ngày 01/7/2025 Hải Phòng gồm cả Hải Dương, nên không con số nào được đối chiếu qua mốc này.',
        'Một nhiệm vụ chỉ được ghi là xong, chậm hay bị thay khi có người tìm được câu nói điều đó trong một văn bản về sau và ghi lại kèm nguồn. Hạn đã qua không tự làm cho một việc thành trễ. Đúng hạn hay quá hạn tính theo hạn đã hứa lúc đầu, cả khi hạn về sau được dời.',
      ],
    },
    {
      heading: 'Hạn chế',
      paragraphs: [
        'Máy có thể đọc sót hoặc đọc nhầm. Một con số đứng một mình trong bảng, một việc giao bằng câu rất dài, hay một thời hạn nói vòng đều có thể bị bỏ qua. Kho này cũng chỉ gồm những văn bản đã được đưa vào; một việc không có ở đây không có nghĩa là chưa được giao.',
        'Phần lớn cam kết ở đây chưa có kết quả: không tìm thấy tin không có nghĩa là việc chưa được làm. Thấy chỗ sai, xin bấm “Báo lỗi” ở trang của mục đó.',
      ],
    },
    {
      heading: 'Giấy phép',
      paragraphs: [
        'Mã nguồn theo giấy phép MIT. Dữ liệu và những văn bản viết lại theo CC BY 4.0: dùng lại tự do, xin ghi nguồn. Nguyên văn của mỗi văn bản thuộc nơi ban hành hoặc nơi đăng.',
      ],
    },
  ],
};
