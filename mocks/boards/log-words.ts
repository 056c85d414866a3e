import type { OwnTask } from "#src/domain/preparation-log.ts";
import type { Responsible } from "#src/domain/responsible.ts";
import type { TaskStatus } from "#src/domain/task-status.ts";
import type { Role } from "#src/domain/preparation.ts";

/** What an example board writes beside a status: invented, in the language of who works there. */
export const NOTES: Readonly<Record<TaskStatus, readonly string[]>> = {
  "niet-gestart": ["Op de agenda gezet.", "Nog niemand aangeduid."],
  bezig: [
    "Eerste overleg gehad.",
    "Ontwerp ligt voor bij het team.",
    "Besproken op de personeelsvergadering.",
    "We volgen dit elke twee weken op.",
  ],
  geblokkeerd: [
    "We wachten op een antwoord.",
    "Het overleg is uitgesteld.",
    "Er ontbreken nog gegevens.",
    "Niemand heeft nu tijd.",
  ],
  klaar: ["Afgerond en doorgegeven.", "Goedgekeurd op de vergadering.", "Verslag staat in de map."],
  "niet-van-toepassing": ["Bij ons niet nodig."],
};

export const CORRECTION = "Te vroeg op klaar gezet: er ontbrak nog een handtekening.";

export const OWN_TASKS: readonly OwnTask[] = [
  { title: "Lokaal voor de leerondersteuner vrijmaken", domain: "gewoon-onderwijs" },
  { title: "Sleutels en toegang regelen", domain: "gewoon-onderwijs" },
  { title: "Nieuwsbrief voor ouders schrijven", domain: "leersteunmodel" },
  { title: "Zorgoverleg in de kalender zetten", domain: "gewoon-onderwijs" },
  { title: "Vragen van het team verzamelen", domain: "leersteunmodel" },
  { title: "Bezoek aan een school voor buitengewoon onderwijs", domain: "buitengewoon-onderwijs" },
];

export const WHO: Readonly<Record<Role, readonly Responsible[]>> = {
  school: ["directie", "zorgcoordinator", "administratie"],
  schoolbestuur: ["bestuur", "directie", "administratie"],
  leersteuncentrum: ["leersteuncoordinator", "directie"],
};
