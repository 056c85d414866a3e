/** Where a task stands, in the order in which it usually gets there. */
export const TASK_STATUSES = [
  "niet-gestart",
  "bezig",
  "geblokkeerd",
  "klaar",
  "niet-van-toepassing",
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];
