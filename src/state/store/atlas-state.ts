import type { Extent } from '../../areas/extent.ts';
import type { Ground } from '../../cartography/colours/ramps.ts';
import type { DecidedNeighbourhood } from '../../cartography/paintings/decision-painting.ts';
import type { Question } from '../../analysis/question/question.ts';
import type { Judgement } from '../../analysis/rule/judgement.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Progress } from '../../ingest/instructions/reading.ts';
import type { RulePreset } from '../../project/file/project.ts';
import type { Atlas, AtlasPreview, Remedy } from '../../opening/atlas.ts';
import type { DraftAnswer } from '../../worker/drafting/draft.ts';
import type { DraftSession } from '../../worker/draft-session.ts';
import type { Keeping } from '../kept/kept-draft.ts';
import type { DraftAnswers } from '../kept/tab-draft.ts';
import type { Settings } from '../url/settings.ts';
import type { FiguresNeed } from './figures-need.ts';
import type { Studies } from './study-answer.ts';
import type { Store } from './store.ts';

/** An analysis and the judgement that belongs to it: they change together. */
export interface Result {
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
}

/**
 * When a message is over by itself: once something else is chosen; once the settings of those names are other ones; once no
 * figures are lacking; once the question is answered; once the report has been opened.
 */
export type NoticeEnd =
  | { readonly with: 'choice' | 'figures' | 'answer' | 'report' }
  | { readonly with: 'settings'; readonly names: readonly (keyof Settings)[] };

/** A short message. It stays until it is dismissed or replaced, or its cause is gone; what is done goes after some seconds. */
export interface Notice {
  readonly tone: 'done' | 'warning';
  readonly ends: NoticeEnd;
  /** The sheet that tells more. */
  readonly sheet?: 'report';
  /** What did not come and can be asked for again: figures, or a file that the load did without. */
  readonly canRetry?: 'figures' | 'load';
  readonly text: string;
}

/** Files without a project file, and what they were understood to be. */
export interface Drafting {
  readonly files: readonly File[];
  readonly answer: DraftAnswer;
  readonly session: DraftSession;
  /** What was decided of these files before the page was loaded anew. */
  readonly answers?: DraftAnswers;
  /** The files that have come to it last, those that took the place of one of their name, and new names of those that came with one. */
  readonly joined?: {
    readonly added: readonly string[];
    readonly replaced: readonly string[];
    readonly renamed: readonly string[];
  };
}

/** A draft from before a reload: names of its files, and of those that cannot be read again, once that is known. */
export interface LeftDraft {
  readonly names: readonly string[];
  readonly missing?: readonly string[];
}

/** What a review says of all neighbourhoods of a result. */
export interface DecidedMap {
  readonly result: Result;
  readonly neighbourhoods: readonly DecidedNeighbourhood[];
}

export interface AtlasState {
  /** A readable copy of what the URL says. */
  readonly settings: Settings;
  readonly atlas: Atlas | undefined;
  /** Number of the load that has brought the atlas, from 1; figures that come later leave it as it is. */
  readonly load: number;
  /** Of the first atlas, while it is being read. */
  readonly preview: AtlasPreview | undefined;
  readonly result: Result | undefined;
  /** Figures that were asked for and could not be had. */
  readonly failedFigures: readonly FiguresNeed[];
  /** The question that the worker failed to answer last; undefined where it has answered since. */
  readonly unanswered: Question | undefined;
  /** An answer has been waited for so long that this is to be said. */
  readonly isAnswerLate: boolean;
  /** What the map paints in place of its picture while a review is open; undefined: its picture. */
  readonly decided: DecidedMap | undefined;
  /** What the page is drawn on: its theme, in which colours of data are chosen. */
  readonly ground: Ground;
  /** Answers of the studies that views have asked for. */
  readonly studies: Studies;
  /** Rules with a name: those of the project file, and those saved since. */
  readonly presets: readonly RulePreset[];
  /** The rules before each change, the last one last; undefined stands for the project's own. */
  readonly ruleSteps: readonly (Rule | undefined)[];
  /** A slider of the rule is in hand, or has come to rest only a moment ago. */
  readonly isCutMoving: boolean;
  readonly progress: Progress | undefined;
  /** Why the last load failed; the atlas before it is still there. */
  readonly failure: readonly Diagnostic[] | undefined;
  /** What may help after the load that failed; undefined: files of this machine stay what they are. */
  readonly remedy: Remedy | undefined;
  /** What the import assistant is asking about. */
  readonly draft: Drafting | undefined;
  /** What of the draft survives a reload; undefined while that is not settled. */
  readonly keeping: Keeping | undefined;
  /** A draft of this tab from before a reload, that can be gone on with. */
  readonly leftDraft: LeftDraft | undefined;
  readonly notice: Notice | undefined;
  /** The part of the world the map shows, once it has come to rest; undefined where there is no map. */
  readonly mapExtent: Extent | undefined;
  /** What the map of a tiled atlas shows at its zoom; undefined: it shows all areas at every zoom. */
  readonly level: MapLevel | undefined;
  /** Why there is no map at the moment. */
  readonly mapFailure: 'no-webgl' | 'no-worker' | 'lost' | 'failed' | undefined;
}

/** Below `areasZoom` the map may show municipalities instead of areas. */
export interface MapLevel {
  readonly shows: 'municipalities' | 'areas';
  readonly areasZoom: number;
  /** Whether circles stand for the marked areas of the municipalities. */
  readonly hasCircles: boolean;
}

export type AtlasStore = Store<AtlasState>;

/** None that could not be had: always the same list. */
export const noFigures: readonly FiguresNeed[] = [];

export function initialState(settings: Settings): AtlasState {
  return {
    settings,
    atlas: undefined,
    load: 0,
    preview: undefined,
    result: undefined,
    failedFigures: noFigures,
    unanswered: undefined,
    isAnswerLate: false,
    decided: undefined,
    ground: 'light',
    studies: {},
    presets: [],
    ruleSteps: [],
    isCutMoving: false,
    progress: undefined,
    failure: undefined,
    remedy: undefined,
    draft: undefined,
    keeping: undefined,
    leftDraft: undefined,
    notice: undefined,
    mapExtent: undefined,
    level: undefined,
    mapFailure: undefined,
  };
}
