import type { DraftQuestion, QuestionKind } from '../../areas/draft.ts';
import type { Understandings } from '../draft/draft-project.ts';
import type { ProjectFile } from '../file/schema.ts';

/** One kind of question that files can leave open: when it is asked, and which key of the project file answers it. */
export interface Asker {
  readonly kind: QuestionKind;
  /** The questions of this draft, with the answer where the project file states it already. */
  readonly ask: (json: ProjectFile, understood: Understandings) => readonly DraftQuestion[];
  /** The draft with the answer stated; a value that is none of the options changes nothing. */
  readonly answer: (
    json: ProjectFile,
    question: DraftQuestion,
    value: string,
    understood: Understandings,
  ) => ProjectFile;
}

/** The id under which a question is known on the page and on the command line. */
export function questionId(kind: QuestionKind, file: string, column?: string): string {
  return [kind, file, ...(column === undefined ? [] : [column])].join(':');
}
