import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { CAMERA, CAMERA_GLSL, type Camera, setCamera } from './camera-uniforms.ts';

/** What the program reads of an edge beside Sigma's own display data. */
export interface RelationDisplay {
  readonly curvature: number;
  readonly arrow: boolean;
  /** Length of dash and gap in pixels; 0 draws a full line. */
  readonly dash: number;
}

/** What the vertex shader hands on. */
const VARYINGS = /* glsl */ `
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_bulge;
varying float v_thickness;
varying float v_start;
varying float v_end;
varying float v_arrow;
varying float v_dash;
`;

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute float a_sourceRadius;
attribute float a_targetRadius;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_arrow;
attribute float a_dash;
attribute vec2 a_corner;

${CAMERA_GLSL}
${VARYINGS}
void main() {
  vec2 source = ((u_matrix * vec3(a_source, 1)).xy + 1.0) * u_dimensions / 2.0;
  vec2 target = ((u_matrix * vec3(a_target, 1)).xy + 1.0) * u_dimensions / 2.0;
  vec2 delta = target - source;
  float len = max(length(delta), 0.001);
  vec2 along = delta / len;
  vec2 aside = vec2(-along.y, along.x);

  float thickness = a_thickness * u_pixelRatio / u_sizeRatio;
  float bulge = a_curvature * len / 2.0;
  float pad = thickness * 2.0 + 8.0 * u_pixelRatio;
  float low = min(0.0, bulge) - pad;
  float high = max(0.0, bulge) + pad;
  v_at = vec2(mix(-pad, len + pad, a_corner.x), mix(low, high, a_corner.y));

  vec2 position = source + along * v_at.x + aside * v_at.y;
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0, 1);

  float gap = 1.5 * u_pixelRatio;
  v_length = len;
  v_bulge = bulge;
  v_thickness = thickness;
  v_start = a_sourceRadius * u_pixelRatio / u_sizeRatio + gap;
  v_end = a_targetRadius * u_pixelRatio / u_sizeRatio + gap;
  v_arrow = a_arrow * (thickness * 1.6 + 6.0 * u_pixelRatio);
  v_dash = a_dash * u_pixelRatio;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}
`;

// In the frame of its straight line, the curve is y = 4 b s (1 - s): the distance to it, to the first order, needs no root finding.
const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}
uniform float u_pixelRatio;

void main() {
  float share = v_at.x / v_length;
  float height = 4.0 * v_bulge * share * (1.0 - share);
  float slope = 4.0 * v_bulge * (1.0 - 2.0 * share) / v_length;
  float distance = abs(v_at.y - height) / sqrt(1.0 + slope * slope);

  float fromSource = length(v_at) - v_start;
  float fromTarget = length(v_at - vec2(v_length, 0.0)) - v_end;
  float half_ = v_thickness / 2.0;
  if (v_arrow > 0.0 && fromTarget < v_arrow) {
    half_ = max(0.0, fromTarget / v_arrow) * v_arrow * 0.44;
  }

  float cover = clamp(half_ - distance + 0.5, 0.0, 1.0);
  if (half_ < 0.5) cover = min(cover, half_ * 2.0);
  cover *= clamp(fromSource + 0.5, 0.0, 1.0) * clamp(fromTarget + 0.5, 0.0, 1.0);
  if (v_at.x < 0.0 || v_at.x > v_length) cover = 0.0;
  if (v_dash > 0.0 && !(v_arrow > 0.0 && fromTarget < v_arrow)) {
    float phase = mod(v_at.x * sqrt(1.0 + slope * slope), v_dash * 1.8);
    cover *= clamp(v_dash - phase + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
}
`;

/** Draws a relation: straight or curved, thick as it weighs, with an arrow head that stays visible on thin lines, full or dashed. */
class RelationProgram extends EdgeProgram<Camera> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: CAMERA,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_sourceRadius', size: 1, type: FLOAT },
        { name: 'a_targetRadius', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_arrow', size: 1, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    _id: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<RelationDisplay>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        floatColor(data.color),
        source.size,
        target.size,
        data.size,
        data.curvature ?? 0,
        data.arrow ? 1 : 0,
        data.dash ?? 0,
      ],
      offset,
    );
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    setCamera(params, info);
  }
}

/** The program as Sigma's settings take it, for graphs of any attributes. */
export function relationProgram<N extends Attributes, E extends Attributes>(): EdgeProgramType<
  N,
  E
> {
  // The program reads display data alone, whose shape does not depend on the graph's attributes.
  return RelationProgram as unknown as new (
    gl: WebGLRenderingContext,
    buffer: WebGLFramebuffer | null,
    renderer: Sigma<N, E>,
  ) => InstanceType<EdgeProgramType<N, E>>;
}
