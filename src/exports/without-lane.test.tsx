import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { laneWords } from "#src/scene/lane-words.ts";
import { meantBy } from "#tests/meant.ts";
import { timelineFile } from "./files.ts";
import { deckPages } from "./pptx/deck-pages.ts";
import { slidesToPptx } from "./pptx/slides-to-pptx.ts";

const work = { signal: new AbortController().signal, onProgress: () => {} };
const board = {
  id: "voorbeeld-de-linde",
  name: { nl: "Voorbeeldbestuur De Linde", en: "Example board De Linde" },
  roles: [],
  schools: 3,
  pupils: 900,
  example: true,
} as const;
const meant = {
  ...meantBy("?op=2023-02-10&bestuur=voorbeeld-de-linde&zoek=protocol"),
  without: laneWords({ bestuur: board.id, taal: "nl" }, [board]),
};

test("the lane of a board is named as the board is, or as the link does while the boards are not there", () => {
  expect(laneWords({ bestuur: board.id, taal: "en" }, [board])).toBe(
    "without the tasks of Example board De Linde",
  );
  expect(laneWords({ bestuur: "een", taal: "nl" }, undefined)).toBe("zonder de taken van een");
  expect(laneWords({ bestuur: null, taal: "nl" }, [board])).toBe("");
});

test.each(["svg", "csv", "json", "ics", "html"] as const)(
  "a timeline with the lane of a board leaves as %s without it, and the file says so",
  async (format) => {
    const { content } = await timelineFile(format, meant, { ...work, scale: 1 });
    // An agenda folds its lines.
    const text = typeof content === "string" ? content.replaceAll("\r\n ", "") : "";
    expect(text).toContain("zonder de taken van Voorbeeldbestuur De Linde");
  },
);

test("so do the slides of a timeline and those of a deck, on the slide itself", async () => {
  const slide = { meant, lead: "", notes: "", highlights: [] };
  const deck = await slidesToPptx(deckPages([slide]), "Overgang", work);
  const { content } = await timelineFile("pptx", meant, { ...work, scale: 1 });
  for (const file of [deck, content]) {
    if (!(file instanceof Blob)) throw new Error("a presentation is bytes");
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const first = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
    expect(first).toContain("zonder de taken van Voorbeeldbestuur De Linde");
  }
});
