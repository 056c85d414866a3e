/** Where the list of tasks stands on the page, for links to it. */
export const TASKS_ID = "taken";
