import type { ReviewOutcome } from '../../project/file/review-plan.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { formOf, toggled, type DecisionForm } from './decision-form.ts';
import { isOpenFor } from './desk-sight.ts';
import type { DeskGround } from './desk-ground.ts';

/** The form of the card on screen: what is being said of it before it is saved. */
export class DeskForm {
  readonly #ground: DeskGround;

  constructor(ground: DeskGround) {
    this.#ground = ground;
  }

  /** Whether it is open: nothing of one's own is decided, it is to be decided again, or it is being changed. */
  get isOpen(): boolean {
    const { key, state } = this.#ground;
    if (key === undefined || state.formKey !== key) return false;
    const sight = this.#ground.sight(key);
    return state.isEditing || sight.own === undefined || isOpenFor(sight);
  }

  change(patch: Partial<DecisionForm>): void {
    const { form, formKey, isSaving, head } = this.#ground.state;
    if (isSaving || formKey === undefined || !head) return;
    const changed = { ...form, ...patch };
    // First, so that whoever hears of the form finds whether there is a draft.
    this.#ground.notes.keep(formKey, changed);
    this.#ground.write({ form: changed, fault: undefined });
  }

  chooseOutcome(outcome: ReviewOutcome): void {
    if (this.isOpen && this.#ground.plan.outcomes.includes(outcome)) this.change({ outcome });
  }

  /** Other areas than the rule's: with that the outcome is said, too. */
  changeExtent(patch: Pick<Partial<DecisionForm>, 'parts' | 'merged'>): void {
    if (!this.isOpen || !this.#ground.plan.outcomes.includes('other-extent')) return;
    this.change({ ...patch, outcome: 'other-extent' });
  }

  toggleReason(reason: string): void {
    const { reasons } = this.#ground.state.form;
    if (this.isOpen) this.change({ reasons: toggled(reasons, reason) });
  }

  /** An entry of one's own is taken up again to be changed; a change that was left unfinished goes on. */
  edit(): void {
    const { key, notes, state } = this.#ground;
    const own = key === undefined ? undefined : this.#ground.sight(key).own;
    if (key === undefined || !own || state.isEditing) return;
    const draft = this.isOpen ? undefined : notes.at(key);
    this.#ground.write({ form: draft ?? formOf(own), isEditing: true });
  }

  /** What somebody else has decided becomes what is in the form, to be saved as an entry of one's own: their note stays theirs. */
  agreeWith(entry: Entry): void {
    const { isSaving, formKey, form } = this.#ground.state;
    if (isSaving || formKey !== entry.neighbourhood) return;
    const { own } = this.#ground.sight(formKey);
    const { note } = form;
    const base = own && !this.isOpen ? { ...formOf(own), note } : form;
    const { outcome, reasons, parts, merged, until } = formOf(entry);
    this.#ground.write({ isEditing: true });
    this.change({ ...base, outcome, reasons, parts, merged, until });
  }
}
