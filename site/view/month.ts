/** The month of a moment by the calendar of Viet Nam, where the deadlines are: `2025-06`. */
export function monthOf(now: Date): string {
  // This locale writes days as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now).slice(0, 7);
}
