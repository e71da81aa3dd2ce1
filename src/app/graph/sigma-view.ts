import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { type ActorDisplay, actorProgram } from './actor-program.ts';
import { captionsOf } from './captions.ts';
import { avoidActors } from './clearance.ts';
import { type Dragging, letDrag } from './dragging.ts';
import type { Curve, Point } from './edge-geometry.ts';
import { CALM, type Emphasis } from './emphasis.ts';
import { nameWidth } from './labels.ts';
import { paintNames, paintUnderlay } from './paint.ts';
import { edgeColor, type Palette } from './palette.ts';
import { composePicture } from './picture.ts';
import { placeNodes } from './placement.ts';
import { actorNear, edgeNear, nextInDirection } from './pointing.ts';
import { type RelationDisplay, relationProgram } from './relation-program.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** What somebody points at or clicks in the graph. */
export type Hit =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'edge'; readonly edge: SceneEdge };

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
  #scene: Scene = { nodes: [], edges: [], left: 0, linesLeft: 0, bundled: false };
  #emphasis = CALM;
  /** Where each node is, in pixels of the container at the camera's first position. */
  #positions = new Map<string, Point>();
  #curvatures = new Map<string, number>();
  readonly #dragged = new Map<string, Point>();
  #hovered: string | null = null;
  #dragging: Dragging | null = null;
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
    this.#bend();
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
    return nextInDirection(
      from,
      direction,
      this.#places().filter(([other]) => other !== id),
    );
  }

  /** The drawing as a PNG picture, on the theme's ground. */
  async picture(): Promise<Blob | null> {
    // WebGL forgets what it drew once the frame is shown: draw, and copy within the same task.
    this.#sigma.refresh();
    return await composePicture(this.#sigma.getCanvases(), this.#palette.ground);
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

  /** Bends the lines around the actors where they now are. */
  #bend(): void {
    const { nodes, edges } = this.#scene;
    this.#curvatures = avoidActors(edges, nodes, this.#positions);
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
        curvature: this.#curvatures.get(edge.key) ?? 0,
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
    return { source, target, curvature: this.#curvatures.get(edge.key) ?? 0 };
  }

  #paint(): void {
    const underlay = this.#context('underlay');
    const names = this.#context('names');
    if (underlay === null || names === null) return;
    const captions = captionsOf(this.#scene, this.#emphasis, this.#palette, {
      positionOf: (id) => this.positionOf(id),
      curveOf: (edge) => this.#curve(edge),
    });
    const brush = { palette: this.#palette, family: this.#family, ...this.#size() };
    paintUnderlay(underlay, captions, brush);
    paintNames(names, captions, brush);
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
    sigma.on('clickStage', ({ event }) => {
      const id = 'touches' in event ? actorNear(event, this.#places()) : null;
      this.#handlers.onClick(id === null ? this.#edgeNear(event) : { kind: 'actor', id });
    });
    sigma.on('moveBody', ({ event }) => {
      // Sigma tells of moves anywhere on the page.
      if (this.#hovered !== null || this.#dragging?.isOn() === true || !this.#isOver(event)) return;
      this.#handlers.onPoint(this.#edgeNear(event));
    });
    sigma.on('leaveStage', () => this.#handlers.onPoint(null));

    this.#dragging = letDrag(sigma, {
      onMove: (id, at) => this.#move(id, at),
      onDrop: () => {
        this.#bend();
        this.#rebuild();
      },
    });
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        if (!this.#dead) this.#handlers.onLost();
      });
    }
  }

  /** Puts an actor where it was dragged to; it stays there. */
  #move(id: string, at: Point): void {
    const { width, height } = this.#size();
    this.#dragged.set(id, { x: at.x / width, y: 1 - at.y / height });
    this.#positions.set(id, { x: at.x, y: height - at.y });
    this.#graph.mergeNodeAttributes(id, { x: at.x, y: at.y });
  }

  /** True for moves over the drawing itself. */
  #isOver({ original }: { readonly original: Event }): boolean {
    return original.target instanceof Node && this.#container.contains(original.target);
  }

  /** Where all actors are on the screen. */
  #places(): [id: string, at: Point][] {
    return this.#scene.nodes.flatMap(({ id }): [string, Point][] => {
      const at = this.positionOf(id);
      return at === null ? [] : [[id, at]];
    });
  }

  /** The line that a point of the container means. */
  #edgeNear(point: Point): Hit | null {
    const edge = edgeNear(point, this.#scene.edges, (candidate) => this.#curve(candidate));
    return edge === null ? null : { kind: 'edge', edge };
  }

  #onResize(): void {
    if (this.#dead) return;
    this.#sigma.resize();
    this.#place();
    this.#bend();
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
