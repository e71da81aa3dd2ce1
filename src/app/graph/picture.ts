/** Layers of the drawing, from the lowest to the highest; what Sigma keeps for pointing and hovering is left out. */
const DRAWN = ['underlay', 'edges', 'nodes', 'names'];

/** Lays the layers of a drawing on one another, on a ground; null where the browser cannot. */
export async function composePicture(
  layers: Readonly<Record<string, HTMLCanvasElement>>,
  ground: string,
): Promise<Blob | null> {
  const { width, height } = layers.names ?? { width: 0, height: 0 };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return null;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const name of DRAWN) {
    const layer = layers[name];
    if (layer !== undefined) context.drawImage(layer, 0, 0);
  }
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
