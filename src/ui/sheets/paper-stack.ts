import { LitElement, render, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../parts/atlas-element.ts';
import { paperStyles } from './paper-styles.ts';

/** Marks the page while something else than itself is to be printed. */
const mark = 'paper';

/** Sheets of paper that are printed in place of the page; on screen they are not seen. */
@customElement('paper-stack')
export class PaperStack extends LitElement {
  static override styles = [sharedStyles, paperStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.dataset[mark] = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    delete document.documentElement.dataset[mark];
  }

  /** A sheet more; it begins a page of its own. */
  add(sheet: TemplateResult): HTMLElement {
    const section = document.createElement('section');
    section.className = 'sheet';
    this.show(sheet, section);
    this.renderRoot.append(section);
    return section;
  }

  /** What stands on a sheet from now on. */
  show(sheet: TemplateResult, section: HTMLElement): void {
    render(sheet, section);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paper-stack': PaperStack;
  }
}
