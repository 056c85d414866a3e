import { type Milestone, milestoneSpan, statusOn } from "#src/domain/milestone.ts";
import { type PlainDate, toIso } from "#src/domain/plain-date.ts";
import { isInForce, type Regime } from "#src/domain/regime.ts";
import { citedSources, type Source } from "#src/domain/source.ts";
import { leftOut, type Meant } from "../meant.ts";
import { breather, type Work } from "../work.ts";

export const JSON_TYPE = "application/json";
/** Raised when a reader of the old shape would no longer understand it; described in docs/exports.md. */
const SHAPE = { format: "overgang-leersteun/timeline", version: 1 } as const;

const iso = (date: PlainDate | null) => date && toIso(date);

/** The filtered milestones with the regimes and the sources they lean on; days as ISO, texts in both languages. */
export async function jsonFile(meant: Meant, { signal, onProgress }: Work): Promise<string> {
  const { scene, title, kennis, dataVersion, checkedOn, href } = meant;
  const { language, asOf, period, comparison, regimes, shown } = scene;
  const breathe = breather({ signal });
  const milestones: ReturnType<typeof milestoneJson>[] = [];
  for (const milestone of shown) {
    milestones.push(milestoneJson(milestone, asOf));
    onProgress((0.8 * milestones.length) / shown.length);
    await breathe();
  }
  const cited = citedSources([...regimes, ...shown].flatMap(({ citations }) => citations));
  const sources = cited.flatMap((id) => meant.sources.get(id) ?? []);
  const whole = {
    ...SHAPE,
    title,
    language,
    asOf: toIso(asOf),
    knownOn: iso(kennis),
    comparedWith: comparison ? toIso(comparison.day) : null,
    period: { from: toIso(period.from), to: toIso(period.to) },
    filters: leftOut(meant),
    dataVersion,
    checkedOn: iso(checkedOn),
    link: href,
    regimes: regimes.map((regime) => regimeJson(regime, asOf)),
    milestones,
    sources: sources.map(sourceJson),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const regimeJson = (regime: Regime, asOf: PlainDate) => ({
  id: regime.id,
  layer: regime.layer,
  name: regime.name,
  validFrom: toIso(regime.validFrom),
  validTo: iso(regime.validTo),
  inForce: isInForce(regime, asOf),
  citations: regime.citations,
});

function milestoneJson(milestone: Milestone, asOf: PlainDate) {
  const { date, endDate, knownSince, revisions, ...rest } = milestone;
  const { from, to } = milestoneSpan(milestone);
  return {
    ...rest,
    date: toIso(date),
    endDate: iso(endDate),
    span: { from: toIso(from), to: toIso(to) },
    status: statusOn(milestone, asOf),
    knownSince: toIso(knownSince),
    revisions: revisions.map((revision) => ({
      ...revision,
      date: toIso(revision.date),
      knownSince: toIso(revision.knownSince),
    })),
  };
}

const sourceJson = ({ id, title, publisher, url, publishedOn, kind }: Source) => ({
  id,
  title,
  publisher,
  publishedOn: iso(publishedOn),
  url,
  kind,
});
