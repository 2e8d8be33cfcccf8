import type { AreaGeometry } from '../../src/areas/area-geometry.ts';
import { analyseRound } from '../../src/analysis/classes/analyse-round.ts';
import { findClusters } from '../../src/analysis/space/clusters.ts';
import { judge } from '../../src/analysis/rule/coincidence.ts';
import { Frames } from '../../src/analysis/rule/frames.ts';
import type { Judgement } from '../../src/analysis/rule/judgement.ts';
import type { Neighbours } from '../../src/analysis/space/neighbours.ts';
import type { Rule } from '../../src/analysis/question/rule.ts';
import { withStatusIndex } from '../../src/analysis/index/status-index.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { outlineText } from '../../src/studies/outlines.ts';
import { countryClassing, countryRule, statusIndexPlan } from './country.ts';
import type { Finding } from './finding.ts';
import { alternate, processorTime } from './measure.ts';

/** A cut is moved in a country of 85,000 quarters: what the worker does, and copying its answer to the page. */
export function measureCountryCut(
  plain: Dataset,
  geometries: readonly AreaGeometry[],
  neighbours: Neighbours,
): Finding[] {
  const dataset = withStatusIndex(plain, statusIndexPlan);
  const analysis = analyseRound(dataset, '', countryClassing);
  const frames = new Frames(dataset, analysis);
  let move = 0;
  let judgement: Judgement | undefined;
  const judgeNext = (): Judgement => {
    const rule = withCut(5 + (move++ % 3));
    judgement = judge(dataset, analysis, rule, countryRule, { frames });
    return structuredClone(judgement);
  };
  const [share = [], index = []] = countryRule.all.map(({ indicator }) =>
    Array.from(dataset.rounds[0]?.columns[indicator]?.values ?? []),
  );
  const rows = share.map((own, area) => ({ share: own, index: index[area] ?? 0 }));
  const filter = (): number => rows.filter((row) => row.share > 20 && row.index > 1).length;
  const [judged, listed, clustered, filtered] = alternate(
    [
      judgeNext,
      () => structuredClone(findClusters(dataset, judgement ?? judgeNext(), neighbours.rook)),
      () =>
        structuredClone(
          outlineText(findClusters(dataset, judgement ?? judgeNext(), neighbours.rook), geometries),
        ),
      filter,
    ],
    { warmUps: 12, rounds: 24, clock: processorTime },
  );
  if (!judged || !listed || !clustered || !filtered) throw new Error('nothing was measured');
  const peer = { name: 'a filter over 85,000 objects', time: filtered };
  return [
    {
      subject: 'Country, cut moved (classes 5 to 7): flags and counts made and copied',
      time: judged,
      goal: { most: 16, of: 'ms' },
      peer,
    },
    {
      subject: 'Country, cut moved: clusters made and copied',
      time: listed,
      goal: { most: 200, of: 'ms' },
      peer,
    },
    {
      subject: 'Country, cut moved: clusters and their outlines as GeoJSON made and copied',
      time: clustered,
      goal: { most: 200, of: 'ms' },
      peer,
    },
  ];
}

function withCut(cut: number): Rule {
  const [first, ...others] = countryRule.all;
  return first ? { all: [{ ...first, cut }, ...others] } : countryRule;
}
