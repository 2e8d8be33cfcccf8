import { property } from 'lit/decorators.js';
import { faultInWords, recordWords } from '../../i18n/record-words.ts';
import { cardWords, type CardWords } from '../../i18n/card-words.ts';
import { reviewWords, type ReviewWords } from '../../i18n/review-words.ts';
import type { RecordFault } from '../../state/record/record-fault.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { AtlasElement } from '../parts/atlas-element.ts';
import type { Desk } from '../desk/desk.ts';
import { FollowDesk } from './follow-desk.ts';

/** An element of the desk: it speaks the chosen language, and follows the desk and what is on screen. */
export abstract class ReviewElement extends AtlasElement {
  @property({ attribute: false }) desk: Desk | undefined;
  readonly #now = new SelectController(this, (now) => now);

  constructor() {
    super();
    new FollowDesk(this);
  }

  /** Whether it shows what is in the form before it is saved; else it is left alone while somebody decides. */
  get followsForm(): boolean {
    return false;
  }

  get now(): Readonly<AtlasState> | undefined {
    return this.#now.value;
  }

  /** Why something was not stored or read, and what helps. */
  faultText(fault: RecordFault): string {
    return faultInWords(recordWords(this.language).faults, fault);
  }

  /** What the card says around its map and its figures. */
  get cardWords(): CardWords {
    return cardWords(this.language);
  }

  get words(): ReviewWords {
    return reviewWords(this.language);
  }
}
