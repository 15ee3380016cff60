/** What the Atom feeds say; see pipeline/serialize/feed.ts for the names to fill in. */
export const feed = {
  label: 'Tin mới: văn bản, kết quả, trạng thái, hạn dời (Atom)',
  titleOf: '{title}: {name}',
  rights: 'CC BY 4.0. Không phải trang của cơ quan nhà nước.',
  document: 'Văn bản mới: {document}',
  holds: '{issuer}, {date}: {tasks} nhiệm vụ, {indicators} chỉ tiêu và kết quả.',
  outcome: '{state}: {words}',
  progress: '{state}: {words}',
  moved: 'Dời hạn từ {from} sang {to}: {words}',
  said: '“{quote}” ({document})',
  saidRestated: '{quote} ({document})',
  restated: 'Câu chữ do trang viết lại theo nguồn, không phải lời của cơ quan.',
};
