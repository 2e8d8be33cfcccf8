import type { EntryDraft } from '../../review/entry/chain.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { formOf, lacksOf } from './decision-form.ts';
import { cardEvidence } from './desk-evidence.ts';
import type { DeskForm } from './desk-form.ts';
import type { DeskGround } from './desk-ground.ts';
import { lastOwn, withEntries } from './desk-state.ts';
import type { DeskWay } from './desk-way.ts';
import { draftOf, withdrawalOf } from './entry-draft.ts';
import { withStroke } from './quick-run.ts';

/** Makes entries of what is in the form, and takes them back: each is in sight once the browser has written it. */
export class DeskSaving {
  readonly #ground: DeskGround;
  readonly #form: DeskForm;
  readonly #way: DeskWay;

  constructor(ground: DeskGround, form: DeskForm, way: DeskWay) {
    this.#ground = ground;
    this.#form = form;
    this.#way = way;
  }

  /** Saves what is in the form and goes on; where something is lacking, that is said. */
  async save(): Promise<void> {
    const { card, basis, isOnBasis, notes, write } = this.#ground;
    const { form, formKey, isSaving, head } = this.#ground.state;
    const evidence = card && basis.prints && cardEvidence(card, basis.prints);
    if (isSaving || !head || !card || !evidence || !this.#form.isOpen || !isOnBasis) return;
    if (formKey !== card.cluster.key) return;
    write({ isTried: true });
    if (lacksOf(form, card).length > 0) return;
    const { own, isBlind } = this.#ground.sight(formKey);
    const draft = draftOf(form, {
      project: this.#ground.record.project,
      neighbourhood: formKey,
      members: card.members,
      evidence,
      seen: this.#ground.seenOf(
        form.outcome === 'other-extent' ? [formKey, ...form.merged] : [formKey],
      ),
      own,
      isBlind,
      now: new Date(),
    });
    if (!(await this.#add(head.author, draft))) return;
    // The draft has become an entry: nobody waits for its going.
    void notes.drop(formKey);
    const { skipped, strokes } = this.#ground.state;
    const stroke = { key: formKey, outcome: draft.outcome, at: performance.now() };
    write({
      skipped: skipped.filter((key) => key !== formKey),
      strokes: withStroke(strokes, stroke),
    });
    this.#way.goOn(formKey);
  }

  /** Takes back one's own last decision that stands, and opens it again with what was said. */
  async undo(): Promise<void> {
    const { head, standings, isSaving } = this.#ground.state;
    if (!head || isSaving) return;
    const device = await this.#ground.record.device();
    const own = device.ok ? lastOwn(standings, head.author, device.value) : undefined;
    if (own) await this.withdraw(own);
  }

  async withdraw(entry: Entry): Promise<void> {
    const { notes, write } = this.#ground;
    const { head, isSaving } = this.#ground.state;
    if (!head || isSaving) return;
    const seen = this.#ground.seenOf([entry.neighbourhood, ...(entry.merged ?? [])]);
    if (!(await this.#add(head.author, withdrawalOf(entry, seen, new Date())))) return;
    write({ strokes: [] });
    notes.keep(entry.neighbourhood, formOf(entry));
    write({ formKey: undefined });
    if (this.#ground.key === entry.neighbourhood) this.#way.arrive();
    else this.#way.goTo(entry.neighbourhood);
  }

  async #add(author: string, draft: EntryDraft): Promise<boolean> {
    const { record, write } = this.#ground;
    write({ isSaving: true, fault: undefined });
    try {
      const stored = await record.add(author, draft);
      if (stored.ok) {
        const { entry, storedAt: at } = stored.value;
        write({
          ...withEntries(this.#ground.state, [entry]),
          saved: { entry, at },
          isEditing: false,
        });
      } else write({ fault: stored.fault });
      return stored.ok;
    } finally {
      write({ isSaving: false });
    }
  }
}
