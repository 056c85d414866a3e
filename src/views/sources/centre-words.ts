import type { Language } from "#src/domain/text.ts";

/** What a centre can be, in English; the data name it in Dutch. */
const ENGLISH: Readonly<Record<string, string>> = {
  centrum: "centre",
  "koepel-vzw": "umbrella non-profit",
  "zelfstandige instelling": "independent institution",
  afdeling: "department",
  "vrij gesubsidieerd": "government-aided private education",
  "OVSG/POV (officieel gesubsidieerd)": "OVSG/POV (government-aided public education)",
};

/** A word of the data in the language of the page; one we do not know stays as it is. */
export const centreWord = (word: string, language: Language): string =>
  language === "en" ? (ENGLISH[word] ?? word) : word;

/** Ids of centres and of sources may be the same. */
export const centreAnchor = (id: string): string => `centrum-${id}`;
