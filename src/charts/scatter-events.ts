import type { Brush } from '../state/shown/brush.ts';

/** What happens on a scatter diagram, and what it is given. */

/** A cut was moved to another value. */
export class LineMovedEvent extends Event {
  static readonly type = 'line-moved';
  constructor(
    readonly axis: 'x' | 'y',
    readonly value: number,
    /** Whether this begins a movement, for one step back over the whole of it. */
    readonly begins: boolean,
  ) {
    super(LineMovedEvent.type, { bubbles: true, composed: true });
  }
}

/** A part of the diagram was picked out; undefined: none. */
export class BrushedEvent extends Event {
  static readonly type = 'brushed';
  constructor(readonly part: Brush | undefined) {
    super(BrushedEvent.type, { bubbles: true, composed: true });
  }
}

/** A point was picked. */
export class PointPickedEvent extends Event {
  static readonly type = 'point-picked';
  constructor(readonly index: number) {
    super(PointPickedEvent.type, { bubbles: true, composed: true });
  }
}

/** An axis that is only looked at. */
export interface PlotAxis {
  readonly label: string;
  readonly values: Float64Array;
  /** With the decimals of the axis where none are stated. */
  readonly format: (value: number, decimals?: number) => string;
}

export interface ScatterAxis extends PlotAxis {
  readonly decimals: number;
  /** The value at which the rule cuts, and its name; undefined where it does not look at this axis. */
  readonly cut: { readonly value: number; readonly name: string } | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'line-moved': LineMovedEvent;
    brushed: BrushedEvent;
    'point-picked': PointPickedEvent;
  }
}
