import { parseArgs } from 'node:util';
import { atlasWays, type AtlasWay } from './atlas-subject.ts';
import { viewNames, type ViewName } from './camera.ts';
import { peerNames, type PeerName } from './serve-peers.ts';

/** What is measured, from the words after `bench.ts`. */
export interface Options {
  /** Repetitions of everything. */
  readonly rounds: number;
  /** Size at which the atlas stands beside its peers. */
  readonly size: number;
  /** Other sizes, for the growth. */
  readonly growth: readonly number[];
  readonly views: readonly ViewName[];
  readonly atlas: readonly AtlasWay[];
  readonly peers: readonly PeerName[];
  /** Peers whose growth is measured, too; it takes long. */
  readonly growthPeers: readonly PeerName[];
  readonly asJson: boolean;
  /** File for the plot of the growth; undefined: none. */
  readonly plot: string | undefined;
  /** File to which everything measured so far is written after each map; undefined: none. */
  readonly keep: string | undefined;
  /** Answers of earlier runs with `--json`, shown together instead of measuring. */
  readonly from: readonly string[];
}

/** @throws on a word that is not known */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      sizes: { type: 'string', default: '85000,1000,11000,340000' },
      views: { type: 'string', default: viewNames.join(',') },
      atlas: { type: 'string', default: atlasWays.join(',') },
      peers: { type: 'string', default: peerNames.join(',') },
      'growth-peers': { type: 'string', default: '' },
      plot: { type: 'string' },
      keep: { type: 'string' },
      from: { type: 'string', default: '' },
    },
  });
  const [size = 85_000, ...growth] = listOf(values.sizes).map(Number);
  return {
    rounds: Number(values.rounds ?? (values.quick ? 1 : 5)),
    size,
    growth,
    views: listOf(values.views).map((name) => oneOf(viewNames, name)),
    atlas: listOf(values.atlas).map((name) => oneOf(atlasWays, name)),
    peers: listOf(values.peers).map((name) => oneOf(peerNames, name)),
    growthPeers: listOf(values['growth-peers']).map((name) => oneOf(peerNames, name)),
    asJson: values.json,
    plot: values.plot,
    keep: values.keep,
    from: listOf(values.from),
  };
}

function listOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function oneOf<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((known) => known === name);
  if (!found) throw new Error(`There is no ${name}, but ${names.join(', ')}.`);
  return found;
}
