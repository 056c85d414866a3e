import type { Change } from "#src/domain/facts.ts";
import type { Domain, Role } from "#src/domain/preparation.ts";
import type { Language } from "#src/domain/text.ts";

/** Terms of the field that the timeline does not have: what changes for whom, and in what. */
export type TaskTerms = {
  change: Record<Change, string>;
  role: Record<Role, string>;
  domain: Record<Domain, string>;
};

export const taskTerms: Record<Language, TaskTerms> = {
  nl: {
    change: { nieuw: "nieuw", gewijzigd: "gewijzigd", vervalt: "vervalt", blijft: "blijft" },
    role: { school: "school", schoolbestuur: "schoolbestuur", leersteuncentrum: "leersteuncentrum" },
    domain: {
      "gewoon-onderwijs": "Gewoon onderwijs",
      leersteunmodel: "Leersteunmodel",
      "buitengewoon-onderwijs": "Buitengewoon onderwijs",
    },
  },
  en: {
    change: { nieuw: "new", gewijzigd: "changed", vervalt: "ends", blijft: "stays" },
    role: { school: "school", schoolbestuur: "school board", leersteuncentrum: "learning support centre" },
    domain: {
      "gewoon-onderwijs": "Mainstream education",
      leersteunmodel: "Learning support model",
      "buitengewoon-onderwijs": "Special education",
    },
  },
};
