/** Where the list of tasks stands on the page, for links to it. */
export const TASKS_ID = "taken";
/** What says how the bar of the chosen tasks is reached by keyboard. */
export const TASK_KEYS_ID = "taken-toetsen";
