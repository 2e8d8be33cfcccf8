import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { studyKey, type StudyId } from '../../studies/studies.ts';
import type { StudyResult } from '../../studies/computations.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { SelectController } from './select-controller.ts';
import { commandsContext } from './store-context.ts';
import { studyQuestionIn } from '../shown/study-question.ts';
import type { StudyAnswer } from '../store/study-answer.ts';

/** Gives its element the answer of a study, and asks for it anew whenever the question has changed. */
export class StudyController<Id extends StudyId> implements ReactiveController {
  readonly #id: Id;
  readonly #answer: SelectController<StudyAnswer<Id> | undefined>;
  readonly #key: SelectController<string | undefined>;
  readonly #commands: ContextConsumer<typeof commandsContext, ReactiveControllerHost & HTMLElement>;

  /** @param isWanted whether the answer is needed at all; otherwise nothing is asked */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    id: Id,
    isWanted: (state: Readonly<AtlasState>) => boolean = () => true,
  ) {
    this.#id = id;
    this.#answer = new SelectController(
      host,
      (state: Readonly<AtlasState>) => state.studies[id] as StudyAnswer<Id> | undefined,
    );
    this.#key = new SelectController(host, (state) => {
      const asked = isWanted(state) ? studyQuestionIn(state) : undefined;
      return asked && studyKey(id, asked);
    });
    this.#commands = new ContextConsumer(host, { context: commandsContext });
    host.addController(this);
  }

  /** The last answer, which may be of the question before; undefined while there is none. */
  get value(): StudyResult<Id> | undefined {
    return this.#answer.value?.result;
  }

  /** Whether `value` answers the question of what is on screen. */
  get isCurrent(): boolean {
    const answer = this.#answer.value;
    return answer?.result !== undefined && answer.answered === this.#key.value;
  }

  get progress(): { readonly done: number; readonly total: number } | undefined {
    return this.#answer.value?.progress;
  }

  /** Why there is no answer. */
  get failure(): Diagnostic | undefined {
    return this.#answer.value?.failure;
  }

  get #isAsked(): boolean {
    return this.#answer.value?.asked === this.#key.value;
  }

  /** After every drawing, so that nothing is asked while the page is being put together. */
  hostUpdated(): void {
    if (this.#key.value !== undefined && !this.#isAsked) this.#commands.value?.needStudy(this.#id);
  }
}
