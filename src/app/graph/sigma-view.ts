import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { type ActorDisplay, actorProgram } from './actor-program.ts';
import { type Curve, distanceTo, type Point } from './edge-geometry.ts';
import { type LineLabel, type NameLabel, nameWidth, type Rectangle } from './labels.ts';
import { paintNames, paintUnderlay } from './paint.ts';
import { edgeColor, type Palette } from './palette.ts';
import { placeNodes } from './placement.ts';
import { type RelationDisplay, relationProgram } from './relation-program.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** What somebody points at or clicks in the graph. */
export type Hit =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'edge'; readonly edge: SceneEdge };

/** What stands out: the rest is dimmed where `dim` says so. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  /** Those among them that are themselves selected or pointed at: ringed, their names always written. */
  readonly chosen: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Keys of the edges whose words are written, in order of importance. */
  readonly labelled: readonly string[];
  /** Number of names beside those that stand out. */
  readonly names: number;
  readonly dim: boolean;
}

/** What the view tells its owner. */
export interface ViewHandlers {
  readonly onPoint: (hit: Hit | null) => void;
  readonly onClick: (hit: Hit | null) => void;
  /** The graphics card took the drawing away; a new view must be made. */
  readonly onLost: () => void;
}

interface NodeAttributes extends ActorDisplay {
  x: number;
  y: number;
  size: number;
  color: string;
  zIndex: number;
}

interface EdgeAttributes extends RelationDisplay {
  size: number;
  color: string;
  zIndex: number;
  hidden: boolean;
}

/** Layers of our own, and the Sigma layers that they lie below. */
const LAYERS = [
  ['underlay', 'edges'],
  ['names', 'mouse'],
] as const;
/** Pixels around a line within which pointing means the line. */
const TOLERANCE = 7;
const CALM: Emphasis = {
  nodes: new Set(),
  chosen: new Set(),
  edges: new Set(),
  labelled: [],
  names: 0,
  dim: false,
};

/** True where the browser can draw with WebGL2. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** The graph on the screen: the one place that knows Sigma. */
export class SigmaView {
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #graph = new MultiGraph<NodeAttributes, EdgeAttributes>();
  readonly #container: HTMLElement;
  readonly #handlers: ViewHandlers;
  readonly #family: string;
  readonly #resizing: ResizeObserver;
  #palette: Palette;
  #scene: Scene = { nodes: [], edges: [], left: 0, bundled: false };
  #emphasis = CALM;
  /** Where each node is, in pixels of the container at the camera's first position. */
  #positions = new Map<string, Point>();
  readonly #dragged = new Map<string, Point>();
  #hovered: string | null = null;
  #dead = false;

  /** `container` needs a size; throws where the browser cannot draw (see {@link canDraw}). */
  constructor(container: HTMLElement, palette: Palette, handlers: ViewHandlers) {
    this.#container = container;
    this.#palette = palette;
    this.#handlers = handlers;
    this.#family = getComputedStyle(container).fontFamily;
    this.#sigma = new Sigma(this.#graph, container, {
      renderLabels: false,
      allowInvalidContainer: true,
      stagePadding: 0,
      zIndex: true,
      minCameraRatio: 0.15,
      maxCameraRatio: 2.5,
      minEdgeThickness: 1,
      // Two quick clicks are two clicks.
      doubleClickTimeout: 0,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: () => 1,
      defaultNodeType: 'actor',
      defaultEdgeType: 'relation',
      defaultDrawNodeHover: () => {},
      nodeProgramClasses: { actor: actorProgram() },
      nodeHoverProgramClasses: { actor: actorProgram() },
      edgeProgramClasses: { relation: relationProgram() },
    });
    for (const [layer, beforeLayer] of LAYERS) {
      const options = { style: {}, beforeLayer };
      this.#sigma.createCanvasContext(layer, options);
    }
    this.#sigma.resize(true);
    this.#listen();
    this.#resizing = new ResizeObserver(() => this.#onResize());
    this.#resizing.observe(container);
  }

  /** Shows a scene; nodes that stay keep where they were dragged to. */
  show(scene: Scene, emphasis: Emphasis): void {
    const same = sameNodes(this.#scene, scene);
    this.#scene = scene;
    this.#emphasis = emphasis;
    if (!same) this.#place();
    this.#rebuild();
  }

  /** Changes what stands out, without moving anything. */
  emphasize(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#restyle();
  }

  /** Takes on the colours of another theme. */
  recolor(palette: Palette): void {
    this.#palette = palette;
    this.#restyle();
  }

  /** Shows everything; `calm` jumps there instead of moving. */
  fit(calm: boolean): void {
    const camera = this.#sigma.getCamera();
    const home = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    if (calm) camera.setState(home);
    else camera.animate(home, { duration: 250 }).catch(() => {});
  }

  /** Comes nearer (`factor` above 1) or goes away. */
  zoom(factor: number, calm: boolean): void {
    const camera = this.#sigma.getCamera();
    const state = { ratio: camera.getBoundedRatio(camera.ratio / factor) };
    if (calm) camera.setState(state);
    else camera.animate(state, { duration: 150 }).catch(() => {});
  }

  /** Where an actor is on the screen, in pixels of the container; null if it is not drawn. */
  positionOf(id: string): Point | null {
    if (!this.#graph.hasNode(id)) return null;
    const { x, y } = this.#graph.getNodeAttributes(id);
    return this.#sigma.graphToViewport({ x, y });
  }

  /** The next actor from `id` in a direction (unit vector, y downwards), or null at the edge. */
  neighbour(id: string, direction: Point): string | null {
    const from = this.positionOf(id);
    if (from === null) return null;
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const node of this.#scene.nodes) {
      const at = this.positionOf(node.id);
      if (node.id === id || at === null) continue;
      const [dx, dy] = [at.x - from.x, at.y - from.y];
      const ahead = dx * direction.x + dy * direction.y;
      const aside = Math.abs(dx * direction.y - dy * direction.x);
      if (ahead <= 0 || aside > ahead * 2) continue;
      const cost = ahead + aside * 2;
      if (cost < least) [least, best] = [cost, node.id];
    }
    return best;
  }

  /** The drawing as a PNG picture, on the theme's ground. */
  async picture(): Promise<Blob | null> {
    // WebGL forgets what it drew once the frame is shown: draw, and copy within the same task.
    this.#sigma.refresh();
    const { width, height } = this.#sigma.getCanvases().names ?? { width: 0, height: 0 };
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null || width === 0) return null;
    context.fillStyle = this.#palette.ground;
    context.fillRect(0, 0, width, height);
    const layers = this.#sigma.getCanvases();
    for (const name of ['underlay', 'edges', 'nodes', 'names']) {
      const layer = layers[name];
      if (layer !== undefined) context.drawImage(layer, 0, 0);
    }
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  }

  /** Lets go of the drawing and its graphics contexts. */
  kill(): void {
    if (this.#dead) return;
    this.#dead = true;
    this.#resizing.disconnect();
    this.#sigma.kill();
  }

  #place(): void {
    const { width, height } = this.#size();
    const context = this.#context('names');
    const widths = (node: SceneNode): number =>
      context !== null && this.#namesAll() ? nameWidth(context, node.name, this.#family) : 0;
    this.#positions = placeNodes(this.#scene, width, height, widths);
    for (const [id, share] of this.#dragged) {
      if (this.#positions.has(id)) {
        this.#positions.set(id, { x: share.x * width, y: share.y * height });
      }
    }
  }

  /** True where there are few enough actors for all names. */
  #namesAll(): boolean {
    return !this.#scene.bundled;
  }

  #rebuild(): void {
    const { width, height } = this.#size();
    this.#sigma.setCustomBBox({ x: [0, width], y: [0, height] });
    this.#graph.clear();
    for (const node of this.#scene.nodes) {
      const at = this.#positions.get(node.id) ?? { x: width / 2, y: height / 2 };
      this.#graph.addNode(node.id, {
        x: at.x,
        y: height - at.y,
        size: node.radius,
        shape: node.shape,
        ...this.#nodeStyle(node),
      });
    }
    for (const edge of this.#scene.edges) {
      this.#graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, {
        curvature: edge.curvature,
        arrow: edge.directed,
        dash: edge.standing === 'denied' ? 2 : edge.standing === 'open' ? 6 : 0,
        ...this.#edgeStyle(edge),
      });
    }
    this.#sigma.refresh();
  }

  #restyle(): void {
    for (const node of this.#scene.nodes) {
      this.#graph.mergeNodeAttributes(node.id, this.#nodeStyle(node));
    }
    for (const edge of this.#scene.edges) {
      this.#graph.mergeEdgeAttributes(edge.key, this.#edgeStyle(edge));
    }
    this.#sigma.refresh();
  }

  #nodeStyle(node: SceneNode) {
    const lit = !this.#emphasis.dim || this.#emphasis.nodes.has(node.id);
    return {
      color: lit ? this.#palette.actor : this.#palette.dimmed,
      ground: this.#palette.ground,
      zIndex: lit ? 1 : 0,
    };
  }

  #edgeStyle(edge: SceneEdge) {
    const selected = this.#emphasis.edges.has(edge.key);
    // Roles only explain why somebody stands where they stand, until one of their ends is asked for.
    const { dim } = this.#emphasis;
    const lit = selected || !(dim || edge.role);
    const unlit = dim ? this.#palette.dimmed : this.#palette.faint;
    return {
      color: lit ? edgeColor(edge, this.#palette) : unlit,
      size: edge.thickness,
      zIndex: selected ? 2 : lit ? 1 : 0,
      hidden: false,
    };
  }

  #curve(edge: SceneEdge): Curve | null {
    const source = this.positionOf(edge.source);
    const target = this.positionOf(edge.target);
    if (source === null || target === null) return null;
    return { source, target, curvature: edge.curvature };
  }

  #paint(): void {
    const underlay = this.#context('underlay');
    const names = this.#context('names');
    if (underlay === null || names === null) return;
    const { width, height } = this.#size();
    underlay.clearRect(0, 0, width, height);
    names.clearRect(0, 0, width, height);
    const strongest = this.#scene.nodes.slice(0, this.#emphasis.names);
    const written = new Set(strongest.map((node) => node.id));
    const labels: (NameLabel & { rank: number })[] = [];
    const taken: Rectangle[] = [];
    for (const node of this.#scene.nodes) {
      const at = this.positionOf(node.id);
      if (at === null) continue;
      const { radius } = node;
      taken.push({ x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 });
      const lit = this.#emphasis.nodes.has(node.id);
      const chosen = this.#emphasis.chosen.has(node.id);
      const dimmed = this.#emphasis.dim && !lit;
      if (!lit && !this.#namesAll() && (dimmed || !written.has(node.id))) continue;
      labels.push({
        text: node.name,
        at,
        radius: radius + (chosen ? 4 : 0),
        color: dimmed ? this.#palette.secondary : this.#palette.text,
        bold: chosen,
        forced: chosen,
        rank: dimmed ? 1 : 0,
      });
    }
    // Names that must be seen are placed first, dimmed ones last.
    labels.sort((a, b) => Number(b.forced) - Number(a.forced) || a.rank - b.rank);
    const lines: LineLabel[] = [];
    for (const key of this.#emphasis.labelled) {
      const edge = this.#scene.edges.find((candidate) => candidate.key === key);
      const curve = edge === undefined ? null : this.#curve(edge);
      if (edge === undefined || curve === null) continue;
      const selected = this.#emphasis.edges.has(key);
      lines.push({
        text: edge.label,
        curve,
        color: selected ? this.#palette.text : this.#palette.secondary,
        forced: selected,
      });
    }
    const glowing = this.#scene.edges.flatMap((edge) => {
      if (!this.#emphasis.edges.has(edge.key)) return [];
      const curve = this.#curve(edge);
      const color = edgeColor(edge, this.#palette);
      return curve === null ? [] : [{ curve, color, thickness: edge.thickness }];
    });
    const ringed = this.#scene.nodes.flatMap((node) => {
      if (!this.#emphasis.chosen.has(node.id)) return [];
      const at = this.positionOf(node.id);
      return at === null ? [] : [{ at, radius: node.radius }];
    });
    paintUnderlay(underlay, glowing.length > 4 ? [] : glowing, ringed, this.#palette);
    paintNames(names, labels, lines, taken, this.#palette, this.#family, width);
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('afterRender', () => this.#paint());
    sigma.on('enterNode', ({ node }) => {
      this.#hovered = node;
      this.#handlers.onPoint({ kind: 'actor', id: node });
    });
    sigma.on('leaveNode', () => {
      this.#hovered = null;
      this.#handlers.onPoint(null);
    });
    sigma.on('clickNode', ({ node }) => this.#handlers.onClick({ kind: 'actor', id: node }));
    sigma.on('clickStage', ({ event }) => this.#handlers.onClick(this.#edgeNear(event)));
    sigma.on('moveBody', ({ event }) => {
      if (this.#hovered === null && dragged === null) this.#handlers.onPoint(this.#edgeNear(event));
    });
    sigma.on('leaveStage', () => this.#handlers.onPoint(null));

    let dragged: string | null = null;
    sigma.on('downNode', ({ node, preventSigmaDefault }) => {
      dragged = node;
      preventSigmaDefault();
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (dragged === null) return;
      const at = sigma.viewportToGraph(event);
      const { width, height } = this.#size();
      this.#dragged.set(dragged, { x: at.x / width, y: 1 - at.y / height });
      this.#positions.set(dragged, { x: at.x, y: height - at.y });
      this.#graph.mergeNodeAttributes(dragged, { x: at.x, y: at.y });
      preventSigmaDefault();
      event.original.preventDefault();
    });
    const release = (): void => {
      dragged = null;
    };
    sigma.on('upNode', release);
    sigma.on('upStage', release);
    sigma.on('leaveStage', release);
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        if (!this.#dead) this.#handlers.onLost();
      });
    }
  }

  /** The line that a point of the container is nearest to, within the tolerance. */
  #edgeNear(point: Point): Hit | null {
    let nearest: SceneEdge | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const edge of this.#scene.edges) {
      const curve = this.#curve(edge);
      if (curve === null) continue;
      const distance = distanceTo(curve, point) - edge.thickness / 2;
      if (distance < TOLERANCE && distance < least) [least, nearest] = [distance, edge];
    }
    return nearest === null ? null : { kind: 'edge', edge: nearest };
  }

  #onResize(): void {
    if (this.#dead) return;
    this.#sigma.resize();
    this.#place();
    this.#rebuild();
  }

  #size(): { width: number; height: number } {
    return {
      width: Math.max(1, this.#container.offsetWidth),
      height: Math.max(1, this.#container.offsetHeight),
    };
  }

  #context(layer: string): CanvasRenderingContext2D | null {
    return this.#sigma.getCanvases()[layer]?.getContext('2d') ?? null;
  }
}

function sameNodes(a: Scene, b: Scene): boolean {
  return (
    a.bundled === b.bundled &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => {
      const other = b.nodes[index];
      return (
        other !== undefined && node.id === other.id && node.x === other.x && node.y === other.y
      );
    })
  );
}
