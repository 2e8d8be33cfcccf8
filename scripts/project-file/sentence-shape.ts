/** Which sentences the reference of the project file needs: one for each key of each object; a key without one does not compile. */
import type { ProjectFile } from '../../src/project/file/schema.ts';

/** What a key says, and where it may be absent what then holds. */
export type KeySentence = string | readonly [sentence: string, whenAbsent: string];

type SentencesFor<Entry> = Readonly<Record<keyof Entry, KeySentence>>;
type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type ValueOf<Named> =
  NonNullable<Named> extends Readonly<Record<string, infer Value>> ? Value : never;

type Table = ItemOf<ProjectFile['tables']>;
type Points = ItemOf<ProjectFile['points']>;
type Review = NonNullable<ProjectFile['review']>;
type Index = ItemOf<ProjectFile['indices']>;

/** By the place of the object in the file; the file itself has none. */
export interface Sentences {
  readonly '': SentencesFor<ProjectFile>;
  readonly areas: SentencesFor<ProjectFile['areas']>;
  readonly 'tables[]': SentencesFor<Table>;
  readonly 'tables[].indicators[]': SentencesFor<ItemOf<Table['indicators']>>;
  readonly 'tables[].columnForms.*': SentencesFor<ValueOf<Table['columnForms']>>;
  readonly 'tables[].pivot': SentencesFor<NonNullable<Table['pivot']>>;
  readonly 'points[]': SentencesFor<Points>;
  readonly 'points[].columns[]': SentencesFor<ItemOf<Points['columns']>>;
  readonly 'points[].groups[]': SentencesFor<ItemOf<Points['groups']>>;
  readonly 'groups[]': SentencesFor<ItemOf<ProjectFile['groups']>>;
  readonly statusIndex: SentencesFor<NonNullable<ProjectFile['statusIndex']>>;
  readonly classing: SentencesFor<NonNullable<ProjectFile['classing']>>;
  readonly rule: SentencesFor<NonNullable<ProjectFile['rule']>>;
  readonly 'rule.all[]': SentencesFor<ItemOf<NonNullable<ProjectFile['rule']>['all']>>;
  readonly 'presets[]': SentencesFor<ItemOf<ProjectFile['presets']>>;
  readonly 'indices[]': SentencesFor<Index>;
  readonly 'indices[].components[]': SentencesFor<ItemOf<Index['components']>>;
  readonly dynamicsIndex: SentencesFor<NonNullable<ProjectFile['dynamicsIndex']>>;
  readonly privacy: SentencesFor<NonNullable<ProjectFile['privacy']>>;
  readonly 'sources[]': SentencesFor<ItemOf<ProjectFile['sources']>>;
  readonly publisher: SentencesFor<NonNullable<ProjectFile['publisher']>>;
  readonly contact: SentencesFor<NonNullable<ProjectFile['contact']>>;
  readonly roles: SentencesFor<NonNullable<ProjectFile['roles']>>;
  readonly review: SentencesFor<Review>;
  readonly 'review.reasons[]': SentencesFor<ItemOf<Review['reasons']>>;
  readonly 'review.fourEyes': SentencesFor<NonNullable<Review['fourEyes']>>;
  readonly background: SentencesFor<NonNullable<ProjectFile['background']>>;
}
