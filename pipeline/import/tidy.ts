/**
 * Text as it is kept: NFC, the Icelandic Ð that stands for the Vietnamese Đ repaired, every odd space a space, and zero-width
 * characters, soft hyphens and control characters left out.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')

    .replace(/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .normalize('NFC')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ');
}

/** One line of text: tidy, each run of white space one space, ends trimmed. */
export function line(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}
