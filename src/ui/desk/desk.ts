import type { ReviewOutcome, ReviewPlan } from '../../project/file/review-plan.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { freezeQueue } from '../../review/queue/frozen-queue.ts';
import { nextOpen, type QueueWay } from '../../review/queue/next-open.ts';
import type { QueueFilter } from '../../review/queue/queue-filter.ts';
import type { Kept } from '../../state/record/record-fault.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { shownIn } from '../../state/shown/shown.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import { createStore, type Store } from '../../state/store/store.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { DeskBasis } from './desk-basis.ts';
import { emptyForm, formOf, lacksOf, toggled, type DecisionForm } from './decision-form.ts';
import type { DeskRecord } from './desk-record.ts';
import { DeskNotes } from './desk-notes.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { twoEyed } from '../../review/standing/two-eyed.ts';
import { MapFollows } from './map-follows.ts';
import { newHead } from './new-head.ts';
import { initialDesk, lastOwn, withEntry, type DeskState } from './desk-state.ts';
import { cardEvidence, ruleEvidence } from './desk-evidence.ts';
import { cardIn, listIn, type CardView } from './desk-view.ts';
import { draftOf, withdrawalOf } from './entry-draft.ts';
import { isOpenFor, sightOf, type Sight } from './desk-sight.ts';

/** What the desk needs of the page. */
export interface DeskHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  /** Shows these areas on the map. */
  frame(areas: readonly number[]): void;
}

/** The review of one project: what is in the form becomes an entry, and the next neighbourhood comes. */
export class Desk {
  readonly plan: ReviewPlan;
  readonly #host: DeskHost;
  readonly #record: DeskRecord;
  readonly #notes: DeskNotes;
  readonly #write: (patch: Partial<DeskState>) => void;
  readonly #ends: (() => void)[] = [];
  readonly store: Store<DeskState>;
  readonly basis: DeskBasis;
  readonly #map: MapFollows;
  /** The review whose rule is being set. */
  #wanted: ReviewHead | undefined;

  constructor(host: DeskHost, plan: ReviewPlan, record: DeskRecord) {
    const { store, write } = createStore<DeskState>(initialDesk);
    this.store = store;
    this.plan = plan;
    this.#write = write;
    this.#host = host;
    this.#record = record;
    this.#notes = new DeskNotes(record);
    this.#map = new MapFollows(host);
    this.basis = new DeskBasis(host, (prints) => this.#handlePrints(prints));
  }

  get state(): Readonly<DeskState> {
    return this.store.live;
  }

  /** What is on screen of the chosen neighbourhood; undefined until all of it has come. */
  get card(): CardView | undefined {
    return cardIn(this.#host.store.live);
  }

  get list(): ReturnType<typeof listIn> {
    return listIn(this.#host.store.live);
  }

  get key(): string | undefined {
    return this.#host.store.live.settings.neighbourhood;
  }

  /** What this person may see of the entries of a neighbourhood. */
  sight(key: string): Sight {
    const { standings, head } = this.state;
    return sightOf(standings.get(key), head?.author ?? '', this.plan.blind);
  }

  /** Reads the record; where a review of these figures has been begun, it goes on. */
  async open(): Promise<void> {
    this.#ends.push(this.#host.store.subscribe(() => this.#follow()));
    // A reload or a closed window loses at most what was typed in that moment.
    const keep = (): void => void this.#notes.flush();
    window.addEventListener('pagehide', keep);
    this.#ends.push(() => window.removeEventListener('pagehide', keep));
    this.#ends.push(this.#record.listen(() => void this.#readAgain()));
    const [heads, entries, notes] = await Promise.all([
      this.#record.heads(),
      this.#record.entries(),
      this.#record.notes(),
    ]);
    if (!heads.ok || !entries.ok || !notes.ok) return this.#fail(heads, entries, notes);
    this.#notes.take(notes.value);
    this.#write({ heads: heads.value });
    this.#take(entries.value);
    this.#follow();
    await this.basis.print();
    const head = this.state.heads.find((one) => this.basis.isOf(one));
    if (head) this.resume(head);
    else this.#write({ stage: 'start' });
  }

  close(): void {
    for (const end of this.#ends) end();
    void this.#notes.flush().then(() => this.#record.close());
  }

  /** Goes on with a review at the next open neighbourhood, or at the one that the address names. */
  resume(head: ReviewHead): void {
    const anew = { saved: undefined, fault: undefined, formKey: undefined };
    this.#write({ stage: 'review', head, skipped: [], ...anew });
    this.#notes.of(head.author);
    this.#drawTwoEyed();
    const { key } = this;
    if (key === undefined || !head.queue.keys.includes(key)) this.goOn(undefined);
    else this.#arrive();
  }

  /** Back to the form in which a review is begun; what was begun stays in the record. */
  leave(): void {
    this.#write({ stage: 'start', head: undefined, formKey: undefined });
  }

  /** Begins a review: from here its queue, its rule and its figures stand still. */
  async begin(author: string, filter: QueueFilter): Promise<void> {
    const keys = this.basis.keysOf(filter);
    const evidence = ruleEvidence(shownIn(this.#host.store.live));
    await this.basis.print();
    const { prints } = this.basis;
    if (!keys || !evidence || !prints) return;
    const queue = freezeQueue(keys, filter);
    const { project } = this.#record;
    const head = newHead({ project, author, ...evidence, fingerprints: prints, queue });
    const kept = await this.#record.keepHead(head);
    if (!kept.ok) return this.#write({ fault: kept.fault });
    this.#write({ heads: [head, ...this.state.heads] });
    this.resume(head);
  }

  change(patch: Partial<DecisionForm>): void {
    const { form, formKey, isSaving, head } = this.state;
    if (isSaving || formKey === undefined || !head) return;
    const changed = { ...form, ...patch };
    this.#write({ form: changed, fault: undefined });
    this.#notes.keep(formKey, changed);
  }

  chooseOutcome(outcome: ReviewOutcome): void {
    if (this.isFormOpen && this.plan.outcomes.includes(outcome)) this.change({ outcome });
  }

  /** Other areas than the rule's: with that the outcome is said, too. */
  changeExtent(patch: Pick<Partial<DecisionForm>, 'parts' | 'merged'>): void {
    if (!this.isFormOpen || !this.plan.outcomes.includes('other-extent')) return;
    this.change({ ...patch, outcome: 'other-extent' });
  }

  toggleReason(reason: string): void {
    const { reasons } = this.state.form;
    if (this.isFormOpen) this.change({ reasons: toggled(reasons, reason) });
  }

  /** An entry of one's own is taken up again to be changed. */
  edit(): void {
    const own = this.key === undefined ? undefined : this.sight(this.key).own;
    if (own) this.#write({ form: formOf(own), isEditing: true });
  }

  /** Whether the form is open: nothing of one's own is decided, or it is being changed. */
  get isFormOpen(): boolean {
    const { key } = this;
    const { formKey, isEditing } = this.state;
    if (key === undefined || formKey !== key) return false;
    return isEditing || this.sight(key).own === undefined;
  }

  /** Whether the figures on screen are those of the review. */
  get isOnBasis(): boolean {
    const { head } = this.state;
    return head !== undefined && this.basis.isOf(head);
  }

  /** Saves what is in the form and goes on; where something is lacking, that is said. */
  async save(): Promise<void> {
    const { form, formKey, isSaving, head } = this.state;
    const { card } = this;
    const { prints } = this.basis;
    const evidence = card && prints && cardEvidence(card, prints);
    if (isSaving || !head || !card || !evidence || !this.isFormOpen || !this.isOnBasis) return;
    if (formKey !== card.cluster.key) return;
    this.#write({ isTried: true });
    if (lacksOf(form, card).length > 0) return;
    const { own, seen, isBlind } = this.sight(formKey);
    const draft = draftOf(form, {
      project: this.#record.project,
      neighbourhood: formKey,
      members: card.members,
      evidence,
      seen,
      own,
      isBlind,
      now: new Date(),
    });
    if (!(await this.#add(head.author, draft))) return;
    await this.#notes.drop(formKey);
    this.#write({ skipped: this.state.skipped.filter((key) => key !== formKey) });
    this.goOn(formKey);
  }

  /** Takes back one's own last decision that stands, and opens it again with what was said. */
  async undo(): Promise<void> {
    const { head, standings, isSaving } = this.state;
    if (!head || isSaving) return;
    const own = lastOwn(standings, head.author);
    if (own) await this.withdraw(own);
  }

  async withdraw(entry: Entry): Promise<void> {
    const { head, isSaving } = this.state;
    if (!head || isSaving) return;
    const { seen } = this.sight(entry.neighbourhood);
    if (!(await this.#add(head.author, withdrawalOf(entry, seen, new Date())))) return;
    this.#notes.keep(entry.neighbourhood, formOf(entry));
    this.#write({ formKey: undefined });
    if (this.key === entry.neighbourhood) this.#arrive();
    else this.goTo(entry.neighbourhood);
  }

  /** To the card that was left for an area, or for nothing. */
  back(): void {
    const { formKey } = this.state;
    if (formKey === undefined) this.goOn(undefined);
    else this.goTo(formKey);
  }

  /** Whether nothing of the queue is left to decide. */
  get isDone(): boolean {
    const { head } = this.state;
    return head !== undefined && !head.queue.keys.some(this.way.isOpen);
  }

  /** Nothing is written; it comes back after all others. */
  skip(): void {
    const { key } = this;
    if (key === undefined || this.state.isSaving) return;
    this.#write({ skipped: [...this.state.skipped.filter((one) => one !== key), key] });
    this.goOn(key);
  }

  /** To the next open one; where none is left, one stays. */
  goOn(after: string | undefined): void {
    const next = nextOpen(this.way, after);
    if (next !== undefined) return this.goTo(next);
    if (after === undefined) this.goTo(this.state.head?.queue.keys[0] ?? '');
    else this.#arrive();
  }

  get way(): QueueWay {
    const { head, skipped } = this.state;
    return {
      keys: head?.queue.keys ?? [],
      skipped,
      isOpen: (key) => isOpenFor(this.sight(key)),
    };
  }

  /** @param history a choice is a step to come back to; going on is none */
  goTo(key: string, history: 'push' | 'replace' = 'replace'): void {
    if (key === '') return;
    const { commands } = this.#host;
    commands.change(
      { neighbourhood: key, area: undefined, place: undefined, pane: undefined },
      history,
    );
    this.#arrive();
  }

  /** Whether something is kept that is no entry yet. */
  hasDraft(key: string): boolean {
    return this.#notes.has(key);
  }

  /** To the view in which the rule can be changed. */
  leaveView(): void {
    this.#host.commands.change({ view: 'split' });
  }

  /** The form of the neighbourhood on screen: its draft, else an empty one. Nothing of the one before stays. */
  #arrive(): void {
    const { key } = this;
    if (key === undefined || !this.state.head || this.state.formKey === key)
      return this.#map.show(key);
    const form = this.#notes.at(key) ?? emptyForm;
    this.#write({ formKey: key, form, isEditing: false, isTried: false, fault: undefined });
    this.#map.show(key);
  }

  /** The address may name another neighbourhood, and figures may have come. */
  #follow(): void {
    const { store } = this.#host;
    if (store.live.settings.view !== 'review') {
      this.#map.forget();
      return;
    }
    this.basis.ask();
    if (this.state.stage === 'review') this.#arrive();
    void this.basis.print();
    this.#drawTwoEyed();
  }

  /** Another tab has written, or a log or a backup was taken in. */
  async #readAgain(): Promise<void> {
    const [entries, heads] = await Promise.all([this.#record.entries(), this.#record.heads()]);
    if (heads.ok) this.#write({ heads: heads.value });
    if (entries.ok) this.#take(entries.value);
  }

  #take(log: readonly Entry[]): void {
    this.#write({ log, standings: standingOf(log, { fourEyes: this.state.twoEyed }) });
  }

  #fail(...kept: readonly Kept<unknown>[]): void {
    const failed = kept.find((one) => !one.ok);
    if (failed && !failed.ok) this.#write({ stage: 'failed', fault: failed.fault });
  }

  async #add(author: string, draft: Parameters<DeskRecord['add']>[1]): Promise<boolean> {
    this.#write({ isSaving: true, fault: undefined });
    try {
      const stored = await this.#record.add(author, draft);
      if (stored.ok) {
        const { entry, storedAt: at } = stored.value;
        this.#write({ ...withEntry(this.state, entry), saved: { entry, at }, isEditing: false });
      } else this.#write({ fault: stored.fault });
      return stored.ok;
    } finally {
      this.#write({ isSaving: false });
    }
  }

  /** Goes on with the review whose rule was to be set. */
  restore(head: ReviewHead): void {
    this.#wanted = head;
    this.basis.restore(head);
  }

  #handlePrints(prints: BasisFingerprints): void {
    this.#write({ prints });
    const wanted = this.#wanted;
    if (!wanted || !this.basis.isOf(wanted)) return;
    this.#wanted = undefined;
    if (this.state.stage === 'start') this.resume(wanted);
  }

  /** The lot is drawn among all neighbourhoods, so that it falls alike for everybody, whatever the queue. */
  #drawTwoEyed(): void {
    const { list } = this;
    if (!list || list === this.#drawnOf) return;
    this.#drawnOf = list;
    this.#write({ twoEyed: twoEyed(list.rows, this.plan.fourEyes) });
    this.#take(this.state.log);
  }

  #drawnOf: unknown;
}
