import type { Certainty, LegalStage, Level, MilestoneStatus, Track } from "#src/domain/milestone.ts";
import type { Layer } from "#src/domain/regime.ts";
import type { Language } from "#src/domain/text.ts";

/** The terms of the field: the same word for the same thing everywhere. */
export type Terms = {
  track: Record<Track, string>;
  certainty: Record<Certainty, string>;
  status: Record<MilestoneStatus, string>;
  level: Record<Level, string>;
  layer: Record<Layer, string>;
  legalStage: Record<LegalStage, string>;
};

export const terms: Record<Language, Terms> = {
  nl: {
    track: {
      besluitvorming: "Besluitvorming",
      protocol: "Protocol",
      inwerkingtreding: "Inwerkingtreding",
      leersteuncentra: "Leersteuncentra",
      "gewoon-onderwijs": "Gewoon onderwijs",
      "buitengewoon-onderwijs": "Buitengewoon onderwijs",
      professionalisering: "Professionalisering",
      "toezicht-evaluatie": "Toezicht en evaluatie",
    },
    certainty: { bevestigd: "bevestigd", gepland: "gepland", tegenstrijdig: "bronnen verschillen" },
    status: { voorbij: "voorbij", lopend: "lopend", vandaag: "op de peildatum", komend: "komend" },
    level: { basisonderwijs: "basisonderwijs", "secundair onderwijs": "secundair onderwijs" },
    layer: { decreet: "Decreet", model: "Model" },
    legalStage: {
      aangekondigd: "aangekondigd",
      conceptnota: "conceptnota",
      "principieel goedgekeurd": "principieel goedgekeurd",
      ingediend: "ingediend",
      gestemd: "gestemd",
      bekrachtigd: "bekrachtigd",
      gepubliceerd: "gepubliceerd",
      "gedeeltelijk in werking": "gedeeltelijk in werking",
      "in werking": "in werking",
    },
  },
  en: {
    track: {
      besluitvorming: "Decision-making",
      protocol: "Protocol",
      inwerkingtreding: "Entry into force",
      leersteuncentra: "Learning support centres",
      "gewoon-onderwijs": "Mainstream education",
      "buitengewoon-onderwijs": "Special education",
      professionalisering: "Professional development",
      "toezicht-evaluatie": "Oversight and evaluation",
    },
    certainty: { bevestigd: "confirmed", gepland: "planned", tegenstrijdig: "sources differ" },
    status: { voorbij: "past", lopend: "under way", vandaag: "on the as-of date", komend: "to come" },
    level: { basisonderwijs: "primary education", "secundair onderwijs": "secondary education" },
    layer: { decreet: "Decree", model: "Model" },
    legalStage: {
      aangekondigd: "announced",
      conceptnota: "concept note",
      "principieel goedgekeurd": "approved in principle",
      ingediend: "tabled",
      gestemd: "adopted",
      bekrachtigd: "ratified",
      gepubliceerd: "published",
      "gedeeltelijk in werking": "partly in force",
      "in werking": "in force",
    },
  },
};
