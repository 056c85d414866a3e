import { defineMessages } from "#src/i18n/define-messages.ts";
import { AS_OF_KEYS, EDGE_KEYS, HELP, MOVES, WINDOW_KEYS, ZOOMS } from "./keys.ts";

const ITEM_KEYS = [
  ...MOVES,
  { command: "open", keys: ["Enter"] },
  { command: "close", keys: ["Escape"] },
  ...ZOOMS,
  HELP,
] as const;

/** Every list of keys, by what has the focus. */
export const LISTS = { items: ITEM_KEYS, asOf: AS_OF_KEYS, window: WINDOW_KEYS, edge: EDGE_KEYS } as const;
export type Lists = typeof LISTS;
type Names = { [List in keyof Lists]: Record<Lists[List][number]["command"], string> };

type Words = { headings: Record<keyof Lists, string>; commands: Names };

export const keyHelpWords = defineMessages({
  nl: {
    title: "Toetsen en gebaren in de tijdlijn",
    lead: "Met Tab komt u bij de peildatum, bij de mijlpalen en bij het overzicht.",
    done: "Sluiten",
    ctrl: "Ctrl",
    shift: "Shift",
    pointer: "Muis en aanraking",
    headings: {
      items: "Mijlpalen",
      asOf: "Peildatum",
      window: "Zichtbare periode in het overzicht",
      edge: "Eerste en laatste dag in beeld",
    },
    commands: {
      items: {
        previous: "vorige in de tijd",
        next: "volgende in de tijd",
        laneAbove: "naar het spoor erboven",
        laneBelow: "naar het spoor eronder",
        laneStart: "begin van het spoor",
        laneEnd: "einde van het spoor",
        chartStart: "begin van de tijdlijn",
        chartEnd: "einde van de tijdlijn",
        yearBack: "een schooljaar terug",
        yearForward: "een schooljaar verder",
        open: "openen",
        close: "sluiten",
        zoomIn: "inzoomen",
        zoomOut: "uitzoomen",
        all: "alles tonen",
        help: "deze toetsen",
      },
      asOf: {
        changeBefore: "naar de vorige dag waarop iets verandert",
        changeAfter: "naar de volgende",
        dayBefore: "een dag terug",
        dayAfter: "een dag verder",
        monthBefore: "een maand terug",
        monthAfter: "een maand verder",
        firstChange: "eerste wijziging",
        lastChange: "laatste wijziging",
      },
      window: {
        back: "een tiende terug",
        forward: "een tiende verder",
        screenBack: "een hele periode terug",
        screenForward: "een hele periode verder",
        toStart: "naar het begin",
        toEnd: "naar het einde",
      },
      edge: {
        monthBefore: "een maand vroeger",
        monthAfter: "een maand later",
        dayBefore: "een dag vroeger",
        dayAfter: "een dag later",
        yearBefore: "een jaar vroeger",
        yearAfter: "een jaar later",
      },
    },
    gestures: {
      drag: { how: "slepen", what: "verschuiven; met Escape terug" },
      brush: { how: "Shift en slepen", what: "een periode kiezen om op in te zoomen" },
      double: { how: "dubbelklikken", what: "inzoomen, met Shift uitzoomen" },
      wheel: { how: "Ctrl en wiel", what: "zoomen rond de aanwijzer" },
      sideways: { how: "Shift en wiel", what: "verschuiven" },
      pinch: { how: "twee vingers", what: "zoomen en verschuiven" },
    },
  } satisfies Words & Record<string, unknown>,
  en: {
    title: "Keys and gestures in the timeline",
    lead: "Tab leads to the as-of date, to the milestones and to the overview.",
    done: "Close",
    ctrl: "Ctrl",
    shift: "Shift",
    pointer: "Mouse and touch",
    headings: {
      items: "Milestones",
      asOf: "As-of date",
      window: "Visible period in the overview",
      edge: "First and last day in view",
    },
    commands: {
      items: {
        previous: "previous in time",
        next: "next in time",
        laneAbove: "to the lane above",
        laneBelow: "to the lane below",
        laneStart: "start of the lane",
        laneEnd: "end of the lane",
        chartStart: "start of the timeline",
        chartEnd: "end of the timeline",
        yearBack: "a school year back",
        yearForward: "a school year on",
        open: "open",
        close: "close",
        zoomIn: "zoom in",
        zoomOut: "zoom out",
        all: "show everything",
        help: "these keys",
      },
      asOf: {
        changeBefore: "to the previous day on which something changes",
        changeAfter: "to the next one",
        dayBefore: "a day back",
        dayAfter: "a day on",
        monthBefore: "a month back",
        monthAfter: "a month on",
        firstChange: "first change",
        lastChange: "last change",
      },
      window: {
        back: "a tenth back",
        forward: "a tenth on",
        screenBack: "a whole period back",
        screenForward: "a whole period on",
        toStart: "to the start",
        toEnd: "to the end",
      },
      edge: {
        monthBefore: "a month earlier",
        monthAfter: "a month later",
        dayBefore: "a day earlier",
        dayAfter: "a day later",
        yearBefore: "a year earlier",
        yearAfter: "a year later",
      },
    },
    gestures: {
      drag: { how: "drag", what: "move; Escape puts it back" },
      brush: { how: "Shift and drag", what: "choose a period to zoom to" },
      double: { how: "double click", what: "zoom in, with Shift out" },
      wheel: { how: "Ctrl and wheel", what: "zoom around the pointer" },
      sideways: { how: "Shift and wheel", what: "move" },
      pinch: { how: "two fingers", what: "zoom and move" },
    },
  },
});
