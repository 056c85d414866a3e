import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { columnLetter, findHeading, proposeColumns, unusedColumns } from "./columns.ts";
import { responsibleOfWord, statusOfWord } from "./known-words.ts";

const table = (...rows: string[][]) => ({ name: "", rows });
const propose = (...rows: string[][]) => proposeColumns(table(...rows), findHeading(table(...rows)));

describe("the row with the headings", () => {
  it("is found under titles and empty rows", () => {
    const list = table(
      ["Voorbereiding leersteun, scholengroep Noord", "", ""],
      ["", "", ""],
      ["Taak", "Wie", "Stand van zaken"],
      ["Ouders informeren", "directie", "klaar"],
    );
    expect(findHeading(list)).toBe(2);
  });

  it("is found when nothing in it is known, by what stands under it", () => {
    const list = table(["Werk", "Fiche", "Ploeg"], ["Ouders informeren", "bezig", "2023-05-01"]);
    expect(findHeading(list)).toBe(0);
  });

  it("is not the first task of a list without headings", () => {
    expect(findHeading(table(["Ouders informeren", "klaar"], ["Team samenstellen", "bezig"]))).toBeNull();
  });
});

describe("the columns", () => {
  it("are known by their heading, in either language", () => {
    const dutch = propose(
      ["Maand", "Taak", "Status", "Wie", "Nota's"],
      ["sept 2023", "a", "klaar", "Els", ""],
    );
    expect(dutch).toEqual(["deadline", "title", "status", "who", "note"]);
    const english = propose(
      ["Due date", "Action", "Progress", "Owner", "Comments"],
      ["1/9/2023", "a", "done", "b", "c"],
    );
    expect(english).toEqual(["deadline", "title", "status", "who", "note"]);
  });

  it("are known by what stands in them when their heading is like nothing of ours", () => {
    const columns = propose(
      ["Spoor", "Werk", "Fiche", "Ploeg"],
      ["bezig", "Ouders van leerlingen met een verslag informeren", "https://a.be/1", "1/9/2023"],
      ["klaar", "Het leersteunteam samenstellen en voorstellen", "https://a.be/2", "45170"],
    );
    expect(columns).toEqual(["status", "title", "evidence", "deadline"]);
  });

  it("with the same heading twice are told apart by what stands in them, and no field is given twice", () => {
    const columns = propose(
      ["Datum", "Taak", "Status", "Status"],
      ["1/9/2023", "Ouders informeren", "bezig", ""],
      ["2/9/2023", "Team samenstellen", "tja", "x"],
      ["2/9/2023", "Lokaal vrijmaken", "klaar", ""],
    );
    expect(columns.slice(0, 3)).toEqual(["deadline", "title", "status"]);
    expect(columns[3]).not.toBe("status");
  });

  it("of notes there can be several; of our own file the address of the page is no evidence", () => {
    const notes = propose(["Taak", "Notitie", "Opmerkingen"], ["a", "per brief", "dringend"]);
    expect(notes).toEqual(["title", "note", "note"]);
    const own = propose(
      ["Taak", "Bewijs", "Peildatum", "Link"],
      ["a", "", "2023-06-15", "https://a.be/voorbereiding?op=2023-06-15"],
    );
    expect(own).toEqual(["title", "evidence", null, null]);
    const theirs = propose(["Taak", "Link"], ["a", "https://a.be/verslag"]);
    expect(theirs).toEqual(["title", "evidence"]);
  });

  it("that are not used although something is in them are known", () => {
    const list = table(["Taak", "Budget", "Leeg", "Bronnen"], ["a", "€ 200", "", "b"]);
    expect(unusedColumns(list, 0, ["title", null, null, null])).toEqual([1]);
  });

  it("have the letters of a spreadsheet", () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  });

  it("each tell one thing at most, notes aside, whatever the list", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom("Taak", "Status", "Wie", "klaar", "1/9/2023", "45170", "directie", "Nota", ""),
    );
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (list) => {
        const columns = propose(...list);
        const told = columns.filter((field) => field !== null && field !== "note");
        expect(columns).toHaveLength(list[0]?.length ?? 0);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe("the words of a board", () => {
  it("our own words for a status are those statuses", () => {
    for (const status of TASK_STATUSES) expect(statusOfWord(status)).toBe(status);
  });

  it.each([
    ["KLAAR", "klaar"],
    ["✓", "klaar"],
    ["x", "klaar"],
    ["100 %", "klaar"],
    ["40%", "bezig"],
    ["Klaar op 3 mei", "klaar"],
    ["wacht op antwoord van Els", "geblokkeerd"],
    ["n.v.t.", "niet-van-toepassing"],
    ["Nog te doen", "niet-gestart"],
    ["in progress", "bezig"],
    ["niet klaar", null],
    ["zie mail", null],
  ])("%j means %s", (word, status) => {
    expect(statusOfWord(word)).toBe(status);
  });

  it.each([
    ["Zorgcoördinator", "zorgcoordinator"],
    ["zorgco", "zorgcoordinator"],
    ["Directeur", "directie"],
    ["Els en Jan", null],
  ])("%j is %s", (word, who) => {
    expect(responsibleOfWord(word)).toBe(who);
  });
});
