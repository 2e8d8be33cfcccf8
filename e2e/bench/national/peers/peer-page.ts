import type { FigureId } from '../figures.ts';
import type { Camera, PictureSize } from '../camera.ts';

/** What every peer is asked to draw; it stands in the address of its page. */
export interface PeerRequest {
  /** Address of the GeoJSON file. */
  readonly data: string;
  readonly camera: Camera;
  readonly size: PictureSize;
  /** The six lower ends of the classes 2 to 7. */
  readonly breaks: Readonly<Record<FigureId, readonly number[]>>;
  /** An area is flagged from this share on … */
  readonly cut: { readonly least: number; readonly most: number; readonly now: number };
  /** … where its index is at least this. */
  readonly indexCut: number;
}

/** A map of another library, with what the bench does to it. */
export interface Peer {
  showFigure(figure: FigureId): void;
  showCut(cut: number): void;
}

export interface QuarterProperties {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly index: number;
}

export interface PeerPage {
  readonly container: HTMLElement;
  readonly request: PeerRequest;
  /** Called by the peer with the area under the pointer. */
  readonly showCaption: (area: QuarterProperties | undefined) => void;
}

/** Seven classes from low to high; none of them is near the white of the page. */
export const classColours = [
  '#bfd3e6',
  '#9ebcda',
  '#8c96c6',
  '#8c6bb1',
  '#88419d',
  '#6e016b',
  '#3d003b',
] as const;

export const flagColour = '#e6550d';

/** Class 1 to 7 of a figure. */
export function classOf(value: number, breaks: readonly number[]): number {
  let place = 1;
  for (const least of breaks) if (value >= least) place += 1;
  return place;
}

export function colourOf(value: number, breaks: readonly number[]): string {
  return classColours[classOf(value, breaks) - 1] ?? '#ffffff';
}

export function readRequest(): PeerRequest {
  const text = new URLSearchParams(location.search).get('request');
  if (text === null) throw new Error('the address names no request');
  return JSON.parse(text) as PeerRequest;
}

/** Makes the map's box and the three controls, and lets them speak to the peer. */
export async function openPeerPage(draw: (page: PeerPage) => Promise<Peer>): Promise<void> {
  const request = readRequest();
  const container = document.createElement('div');
  container.className = 'map';
  container.style.width = `${request.size.width}px`;
  container.style.height = `${request.size.height}px`;
  const chooser = document.createElement('select');
  chooser.append(new Option('Anteil', 'share'), new Option('Index', 'index'));
  const slider = sliderFor(request);
  const caption = document.createElement('output');
  const controls = document.createElement('form');
  controls.append(chooser, slider, caption);
  document.body.append(container, controls);

  const showCaption = (area: QuarterProperties | undefined): void => {
    const figure = chooser.value as FigureId;
    caption.textContent = area ? `${area.name}: ${area[figure].toFixed(1)}` : '';
  };
  const peer = await draw({ container, request, showCaption });
  chooser.addEventListener('input', () => peer.showFigure(chooser.value as FigureId));
  slider.addEventListener('input', () => peer.showCut(slider.valueAsNumber));
  document.documentElement.dataset['ready'] = 'yes';
}

function sliderFor({ cut }: PeerRequest): HTMLInputElement {
  const slider = document.createElement('input');
  Object.assign(slider, {
    type: 'range',
    min: String(cut.least),
    max: String(cut.most),
    step: '0.1',
  });
  slider.valueAsNumber = cut.now;
  return slider;
}
