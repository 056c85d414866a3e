import { LAYERS, type Layer, type Regime } from "#src/domain/regime.ts";
import { dayNumber, type PlainDate } from "#src/domain/plain-date.ts";
import type { Language } from "#src/domain/text.ts";
import { formatDay, formatShortDay } from "#src/i18n/dates.ts";
import { type Interval, LINE_CLEARANCE, type Measure, RIBBON_POINT, SEAM, TYPE } from "./measures.ts";
import type { TimeScale } from "./scale.ts";
import { timelineWords } from "./words.ts";
import { shortened } from "./wrap.ts";

export type Words = { text: string; x: number; width: number };

export type Ribbon = Interval & {
  key: string;
  layer: Layer;
  /** What was (ended by another), or what is (open). */
  era: "was" | "is";
  /** It began before the period, it goes on after it: a notch on the left, a point on the right. */
  notch: boolean;
  point: boolean;
  name: Words | null;
  start: Words | null;
  end: Words | null;
};

const PADDING = 10;
const NAME_GAP = 10;
const DATE_MARGIN = 10;

export type RibbonOptions = {
  scale: TimeScale;
  asOf: number;
  lineX: number | null;
  language: Language;
  measure: Measure;
};

type DateForm = "long" | "short" | "none";
const DATE_FORMS = ["long", "short", "none"] as const;
type Piece = Pick<Ribbon, "x0" | "x1" | "layer" | "era" | "notch" | "point"> & { regime: Regime };
type Named = Piece & { name: Words | null };

/** The two layers. Before the first regime of a layer there is nothing: these data do not reach that day. */
export function ribbonsOf(regimes: readonly Regime[], options: RibbonOptions): Ribbon[] {
  const pieces = LAYERS.flatMap((layer) =>
    regimes.filter((regime) => regime.layer === layer).flatMap((regime) => pieceOf(regime, options) ?? []),
  ).map((piece): Named => ({ ...piece, name: nameOf(piece, options) }));
  return pieces.map((piece) => {
    const siblings = pieces.filter((other) => other.era === piece.era);
    const startForm = sharedForm((form) =>
      siblings.every((other) => startOf(other, form, options) !== "touches"),
    );
    const endForm = sharedForm((form) =>
      siblings.every((other) => endOf(other, { form, startForm }, options) !== "touches"),
    );
    const { regime, ...ribbon } = piece;
    return {
      ...ribbon,
      key: regime.id,
      start: wordsOf(startOf(piece, startForm, options)),
      end: wordsOf(endOf(piece, { form: endForm, startForm }, options)),
    };
  });
}

/** Sibling ribbons say their dates in the same form: the longest that touches nothing in any of them. */
const sharedForm = (suits: (form: DateForm) => boolean): DateForm => DATE_FORMS.find(suits) ?? "none";

function pieceOf(regime: Regime, { scale }: RibbonOptions): Piece | null {
  const from = dayNumber(regime.validFrom);
  const until = regime.validTo && dayNumber(regime.validTo) + 1;
  if (from >= scale.end || (until !== null && until <= scale.first)) return null;
  const goesOn = until === null || until > scale.end;
  return {
    regime,
    layer: regime.layer,
    era: until === null ? "is" : "was",
    notch: from < scale.first,
    point: goesOn,
    // The seam is left of the handover, so that the new regime starts exactly on its day.
    x0: Math.max(scale.plot.x0, scale.x(from) - 1),
    x1: goesOn ? scale.plot.x1 : scale.x(until) - 1 - SEAM,
  };
}

const inner = ({ x0, x1, notch, point }: Piece): Interval => ({
  x0: x0 + PADDING + (notch ? RIBBON_POINT : 4),
  x1: x1 - PADDING - (point ? RIBBON_POINT : 0),
});

/** The name sticks to the visible left edge; it steps over the line of the peildatum when there is room behind it. */
function nameOf(piece: Piece, { lineX, language, measure }: RibbonOptions): Words | null {
  const room = inner(piece);
  const names = [piece.regime.name[language], timelineWords[language].shortLayer[piece.layer]];
  // A short name may use the room before the point: cut short it would say nothing.
  const fitting = names.find(
    (name, index) => measure(name, TYPE.ribbonName) <= room.x1 - room.x0 + index * PADDING,
  );
  const text =
    fitting ?? shortened(names[0] ?? "", { width: room.x1 - room.x0, style: TYPE.ribbonName, measure });
  if (text.length < 2) return null;
  const width = measure(text, TYPE.ribbonName);
  const hit = lineX !== null && lineX > room.x0 - DATE_MARGIN && lineX < room.x0 + width + DATE_MARGIN;
  const behind = (lineX ?? 0) + DATE_MARGIN;
  return { text, width, x: hit && behind + width <= room.x1 ? behind : room.x0 };
}

/** `null`: this form says nothing here; "touches": it has no room. */
type Said = Words | null | "touches";

const wordsOf = (said: Said): Words | null => (said === "touches" ? null : said);

function startOf(piece: Named, form: DateForm, options: RibbonOptions): Said {
  if (form === "none" || !piece.name) return null;
  const { asOf, language, measure } = options;
  const { validFrom, validTo } = piece.regime;
  const words = timelineWords[language];
  const over = validTo !== null && dayNumber(validTo) < asOf;
  const say = over ? words.startedOn : dayNumber(validFrom) > asOf ? words.startsOn : words.since;
  const text = say(written(validFrom, form, language));
  const x = piece.name.x + piece.name.width + NAME_GAP;
  const placed = { text, x, width: measure(text, TYPE.ribbonDate) };
  return fitsIn(placed, inner(piece), options.lineX) ? placed : "touches";
}

type EndForms = { form: DateForm; startForm: DateForm };

function endOf(piece: Named, { form, startForm }: EndForms, options: RibbonOptions): Said {
  const { validTo } = piece.regime;
  if (form === "none" || !validTo || piece.point) return null;
  const { language, measure, lineX } = options;
  const text = timelineWords[language].until(written(validTo, form, language));
  const width = measure(text, TYPE.ribbonDate);
  const room = inner(piece);
  const start = startOf(piece, startForm, options);
  const before = wordsOf(start) ?? piece.name;
  const x0 = before ? before.x + before.width + 2 * NAME_GAP : room.x0;
  const placed = { text, width, x: piece.x1 - DATE_MARGIN - width };
  return placed.x >= x0 && fitsIn(placed, room, lineX) ? placed : "touches";
}

const fitsIn = ({ x, width }: Words, room: Interval, lineX: number | null) =>
  x >= room.x0 &&
  x + width <= room.x1 + 2 &&
  (lineX === null || x - LINE_CLEARANCE - 2 > lineX || x + width + LINE_CLEARANCE + 2 < lineX);

const written = (date: PlainDate, form: DateForm, language: Language) =>
  form === "long" ? formatDay(date, language) : formatShortDay(date, language);
