/** Who does it. */
export const RESPONSIBLES = [
  "directie",
  "zorgcoordinator",
  "bestuur",
  "leersteuncoordinator",
  "administratie",
] as const;
export type Responsible = (typeof RESPONSIBLES)[number];
