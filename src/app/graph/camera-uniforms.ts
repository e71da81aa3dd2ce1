import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** What every program of the drawing reads of the camera. */
export const CAMERA = ['u_matrix', 'u_dimensions', 'u_pixelRatio', 'u_sizeRatio'] as const;
export type Camera = (typeof CAMERA)[number];

/** Its declaration in a vertex shader. */
export const CAMERA_GLSL = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
`;

/** Gives a program the camera of the moment; dimensions are in pixels of the screen, not of CSS. */
export function setCamera(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
  gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
  gl.uniform2f(
    at.u_dimensions ?? null,
    params.width * params.pixelRatio,
    params.height * params.pixelRatio,
  );
  gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
  gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
}
