import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { CAMERA, CAMERA_GLSL, type Camera, setCamera } from './camera-uniforms.ts';
import type { Shape } from './shapes.ts';

/** What the program reads of a node beside Sigma's own display data. */
export interface ActorDisplay {
  readonly shape: Shape;
  /** Colour of what lies inside a ring, so that no line shines through. */
  readonly ground: string;
}

const CODES: Readonly<Record<Shape, number>> = { disc: 0, square: 1, ringed: 2, ring: 3, faint: 4 };

/** What the vertex shader hands on. */
const VARYINGS = /* glsl */ `
varying vec4 v_color;
varying vec4 v_ground;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
`;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute vec4 a_color;
attribute vec4 a_ground;
attribute float a_radius;
attribute float a_shape;
attribute vec2 a_corner;

${CAMERA_GLSL}
${VARYINGS}
void main() {
  v_radius = a_radius * u_pixelRatio / u_sizeRatio;
  v_at = a_corner * (v_radius + 5.0 * u_pixelRatio);
  vec2 center = (u_matrix * vec3(a_position, 1)).xy;
  gl_Position = vec4(center + v_at / u_dimensions * 2.0, 0, 1);
  v_shape = a_shape;
  v_ground = a_ground;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ground.a *= 255.0 / 254.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}
uniform float u_pixelRatio;

float inside(float distance) {
  return clamp(0.5 - distance, 0.0, 1.0);
}

void main() {
  float line = 2.0 * u_pixelRatio;
  float round_ = length(v_at) - v_radius;
  float square = max(abs(v_at.x), abs(v_at.y)) - v_radius * 0.89;
  bool isSquare = v_shape > 0.5 && v_shape < 1.5;
  float outer = isSquare ? square : round_;

  #ifdef PICKING_MODE
  gl_FragColor = outer < 4.0 * u_pixelRatio ? v_color : vec4(0.0);
  #else
  float filled = inside(outer);
  float hole = 0.0;
  if (v_shape > 1.5 && v_shape < 2.5) {
    hole = inside(outer + line) * (1.0 - inside(length(v_at) - v_radius * 0.5));
  } else if (v_shape > 2.5) {
    hole = inside(outer + (v_shape > 3.5 ? u_pixelRatio : line));
  }
  gl_FragColor = mix(v_color, v_ground, hole) * filled;
  #endif
}
`;

/** Draws an actor in the shape of its kind. */
class ActorProgram extends NodeProgram<Camera> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: CAMERA,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    offset: number,
    data: NodeDisplayData & Partial<ActorDisplay>,
  ): void {
    this.array.set(
      [
        data.x,
        data.y,
        floatColor(data.color),
        floatColor(data.ground ?? '#ffffff'),
        data.size,
        CODES[data.shape ?? 'disc'],
        id,
      ],
      offset,
    );
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    setCamera(params, info);
  }
}

/** The program as Sigma's settings take it, for graphs of any attributes. */
export function actorProgram<N extends Attributes, E extends Attributes>(): NodeProgramType<N, E> {
  // The program reads display data alone, whose shape does not depend on the graph's attributes.
  return ActorProgram as unknown as new (
    gl: WebGLRenderingContext,
    buffer: WebGLFramebuffer | null,
    renderer: Sigma<N, E>,
  ) => InstanceType<NodeProgramType<N, E>>;
}
