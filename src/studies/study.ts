import type { Question } from '../analysis/question/question.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';

/**
 * What a study is: what is computed beyond classes and marks, when something on the page asks for it. Each has a file of its
 * own with two values: its description, which the page reads, and its computation, which runs in the worker alone.
 */
export interface StudyDescription {
  readonly basis: StudyBasis;
  /** Where its answer is seen. */
  readonly shown: ShownAs;
  /** Whether it is a study of the indicator that is shown. */
  readonly ofIndicator?: boolean;
  /** The choices it looks at, by name, with the values they may have. */
  readonly options?: Readonly<Record<string, OptionValues>>;
  /** The figures it is about beside those of the rule; without it, all of the round. */
  readonly needs?: StudyNeeds;
}

/**
 * `data`: on nothing that is chosen; `round`; `classes`: round and classing; `indicators`: these and what the rule is about,
 * whatever its cuts; `rule`: these and the rule.
 */
type StudyBasis = 'data' | 'round' | 'classes' | 'indicators' | 'rule';

/**
 * `rule`: those of the rule alone; `indicator`: also the one that is shown; `axes`: also the two that are seen against each
 * other; `round`: all of it; `rounds`: all of all.
 */
export type StudyNeeds = 'rule' | 'indicator' | 'axes' | 'round' | 'rounds';

/** In a view below the map, as a painting of the map, or as a line beside the rule, on the map or in the panel of an area. */
type ShownAs =
  | { readonly view: string; readonly painting?: string }
  | { readonly painting: string }
  | { readonly beside: 'rule' | 'map' | 'area' };

/** One of a list, or what the data name: an indicator, a round, a type of location, the key of a neighbourhood. */
type OptionValues = readonly string[] | 'indicator' | 'round' | 'location' | 'neighbourhood';

/** What a study is asked: the question of the judgement, the indicator that is shown, and the view's options. */
export interface StudyQuestion {
  readonly question: Question;
  readonly indicator: string;
  /** Choices of the views, by name, as the URL keeps them. */
  readonly options: Readonly<Record<string, string>>;
}

/** The choices of a study; a value its list does not have is no choice. */
type ChosenOptions<Description extends StudyDescription> = Description extends {
  readonly options: infer Options;
}
  ? {
      readonly [Name in keyof Options]?: Options[Name] extends readonly (infer Value extends
        string)[]
        ? Value
        : string;
    }
  : object;

/** The same question with the choices that the study looks at. */
interface AskedStudy<Options> extends Omit<StudyQuestion, 'options'> {
  readonly options: Options;
}

/** For studies that take longer than half a second. */
export interface StudyRun {
  /** Says how far the study is and lets other questions through; false: the answer is no longer wanted. */
  step(done: number, total: number): Promise<boolean>;
}

export interface Computation<Description extends StudyDescription, Answer> {
  /** A study that is no longer wanted, or that these data do not allow, ends with undefined. */
  compute(
    atlas: LoadedAtlas,
    asked: AskedStudy<ChosenOptions<Description>>,
    run: StudyRun,
  ): Answer | undefined | Promise<Answer | undefined>;
  /** What it adds to `result.json`, in the places it has there; undefined: nothing with these data. */
  toResultJson?(told: ToldStudy<Answer>): ResultPart | undefined | Promise<ResultPart | undefined>;
}

/** What `result.json` is made of, of one question about a project. */
interface ToldStudy<Answer> {
  readonly atlas: LoadedAtlas;
  readonly question: Question;
  /** The study's answer to the question, of an indicator where it is a study of one. */
  answer(indicator?: string): Promise<Answer | undefined>;
}

/** By key of the file; parts of one key are put together. Undefined values are null. Source: docs/project-file.md#resultjson. */
export type ResultPart = Readonly<Record<string, object>>;
