import { DOMAINS, type Domain } from "#src/domain/preparation.ts";
import { RESPONSIBLES, type Responsible } from "#src/domain/responsible.ts";
import { sameWords } from "#src/domain/same-words.ts";
import { TASK_STATUSES, type TaskStatus } from "#src/domain/task-status.ts";
import { taskTerms } from "#src/i18n/task-terms.ts";

/** What boards write for where a task stands. A text that begins with one of these means it too ("klaar op 3 mei"). */
const STATUS_WORDS: Record<TaskStatus, string> = {
  "niet-gestart":
    "niet gestart|nog niet gestart|niet begonnen|nog niet begonnen|nog niet|te doen|nog te doen|nog doen|te starten|gepland|nee|neen|not started|not yet|to do|todo|open|planned|no|false|onwaar|0|0 %",
  bezig:
    "bezig|mee bezig|lopend|loopt|in uitvoering|in behandeling|in opmaak|in voorbereiding|gestart|opgestart|begonnen|deels|gedeeltelijk|bijna|bijna klaar|half|ongoing|in progress|started|busy|doing|wip|partly|partially",
  geblokkeerd:
    "geblokkeerd|vast|zit vast|wacht|wacht op|wachten|wachten op|on hold|in wacht|uitgesteld|blocked|stuck|waiting|waiting for|postponed",
  klaar:
    "klaar|gedaan|afgerond|afgewerkt|voltooid|volbracht|gereed|in orde|ok|oke|okay|ja|x|v|done|complete|completed|finished|ready|closed|yes|true|waar|100 %",
  "niet-van-toepassing":
    "niet van toepassing|nvt|n v t|vervalt|vervallen|geschrapt|niet nodig|not applicable|n a|na|cancelled|canceled|dropped",
};

const WHO_WORDS: Record<Responsible, string> = {
  directie:
    "directie|directeur|directrice|dir|schoolleider|schoolleiding|head teacher|headteacher|principal|head",
  zorgcoordinator: "zorgcoordinator|zorgco|zoco|zorgcoordinatie|zorgteam|care coordinator|care team",
  bestuur: "bestuur|schoolbestuur|raad van bestuur|rvb|bestuurder|algemeen directeur|board|school board",
  leersteuncoordinator:
    "leersteuncoordinator|leersteunco|coordinator leersteun|coordinator leersteuncentrum|learning support coordinator",
  administratie:
    "administratie|secretariaat|administratief medewerker|administration|admin|office|secretariat",
};

const wordsOf = <Key extends string>(lists: Record<Key, string>, keys: readonly Key[]) =>
  keys.map((key) => [key, [sameWords(key), ...lists[key].split("|").map(sameWords)]] as const);

const STATUSES = wordsOf(STATUS_WORDS, TASK_STATUSES);
const WHO = wordsOf(WHO_WORDS, RESPONSIBLES);
/** What a cell says of a status it says at once: so many characters are looked at. */
const TELLING = 200;
/** They say that it is so, not that it is nearly so or not so. */
const SHORTEST_BEGINNING = 4;

/** Where a task stands by a word of a board; `null` when we do not know that word. */
export function statusOfWord(cell: string): TaskStatus | null {
  const text = cell.trim().slice(0, TELLING);
  if (/^[✓✔☑✅]/u.test(text)) return "klaar";
  const percent = /^(\d{1,3})(?:[.,]\d+)?\s*%$/.exec(text)?.[1];
  if (percent) return Number(percent) === 0 ? "niet-gestart" : Number(percent) < 100 ? "bezig" : "klaar";
  const words = sameWords(text);
  const exact = STATUSES.find(([, known]) => known.includes(words));
  if (exact) return exact[0];
  const begun = STATUSES.flatMap(([status, known]) =>
    known
      .filter((word) => word.length >= SHORTEST_BEGINNING && words.startsWith(`${word} `))
      .map((word) => ({ status, length: word.length })),
  );
  // The longest is the most telling: "niet gestart wegens" begins with no other.
  return begun.toSorted((a, b) => b.length - a.length)[0]?.status ?? null;
}

/** Who does it, by a word of a board; a name of a person is nobody that we know. */
export function responsibleOfWord(text: string): Responsible | null {
  const words = sameWords(text.slice(0, TELLING));
  return WHO.find(([, known]) => known.includes(words))?.[0] ?? null;
}

export const domainOfWord = (text: string): Domain | null => {
  const words = sameWords(text.slice(0, TELLING));
  return (
    DOMAINS.find((domain) =>
      [domain, taskTerms.nl.domain[domain], taskTerms.en.domain[domain]].some(
        (name) => sameWords(name) === words,
      ),
    ) ?? null
  );
};
