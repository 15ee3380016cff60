/** Whether an ISO day is over at a moment, by the calendar of Viet Nam, where the deadlines are. */
export function isPast(day: string, now: Date): boolean {
  // This locale writes days as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now) > day;
}
