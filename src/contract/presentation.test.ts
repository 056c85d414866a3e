import { expect, it } from "vitest";
import * as z from "zod/mini";
import { webAddress } from "./parts.ts";
import { presentationScene } from "./presentation.ts";

const scene = {
  id: "s-1",
  title: { nl: "Wat verandert er?" },
  view: "timeline" as const,
  highlights: [],
  stepwise: false,
};

it.each(["", "?", "?op=2023-02-10&taal=en"])("the link of a scene can be %j", (link) => {
  expect(z.parse(presentationScene, { ...scene, link }).link).toBe(link);
});

it.each(["op=2023-02-10", "/?op=2023-02-10", "?zoek=een school", "?zoek=é"])(
  "the link of a scene cannot be %j",
  (link) => {
    expect(z.safeParse(presentationScene, { ...scene, link }).error?.issues[0]?.path).toEqual(["link"]);
  },
);

it.each(["zie https://example.org", "https://example.org en meer", "ftp://example.org", ""])(
  "%j is no address of a source",
  (address) => {
    expect(z.safeParse(webAddress, address).success).toBe(false);
  },
);
