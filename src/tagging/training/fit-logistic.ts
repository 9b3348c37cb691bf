/** One row: indexes of the features that are not zero, their values, and whether it is a case. */
export interface Row {
  at: Int32Array;
  values: Float64Array;
  label: 0 | 1;
}

const memory = 8;

/**
 * Weights of a logistic regression: the minimum of the summed log loss plus half the penalties times squared weights, found by
 * L-BFGS (Nocedal 1980). Same rows, same weights.
 * @param penalties one a feature, 0 for none
 */
export function fitLogistic(rows: readonly Row[], penalties: Float64Array, iterations = 1000): Float64Array {
  const size = penalties.length;
  let weights = new Float64Array(size);
  let { loss, gradient } = lossAt(rows, penalties, weights);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let scale = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = lossAt(rows, penalties, moved(weights, direction, scale));
    while (next.loss > loss + 1e-4 * scale * slope && scale > 1e-10) {
      scale /= 2;
      next = lossAt(rows, penalties, moved(weights, direction, scale));
    }
    const before = loss;
    const s = direction.map((value) => value * scale);
    const y = next.gradient.map((value, index) => value - (gradient[index] ?? 0));
    weights = moved(weights, direction, scale);
    ({ loss, gradient } = next);
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    if (before - loss < 1e-12 * before) break;
  }
  return weights;
}

function lossAt(rows: readonly Row[], penalties: Float64Array, weights: Float64Array): { loss: number; gradient: Float64Array } {
  const gradient = weights.map((weight, index) => weight * (penalties[index] ?? 0));
  let loss = dot(gradient, weights) / 2;
  for (const { at, values, label } of rows) {
    let sum = 0;
    for (let k = 0; k < at.length; k += 1) sum += (weights[at[k] as number] as number) * (values[k] as number);
    loss += Math.log1p(Math.exp(-Math.abs(sum))) + (label === 1 ? Math.max(-sum, 0) : Math.max(sum, 0));
    const wrong = 1 / (1 + Math.exp(-sum)) - label;
    for (let k = 0; k < at.length; k += 1) (gradient[at[k] as number] as number) += wrong * (values[k] as number);
  }
  return { loss, gradient };
}

function descent(gradient: Float64Array, steps: { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares = steps.toReversed().map(({ s, y, rho }) => {
    const share = rho * dot(s, direction);
    add(direction, y, -share);
    return share;
  });
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let index = 0; index < direction.length; index += 1) (direction[index] as number) *= scale;
  }
  for (const [index, { s, y, rho }] of steps.entries())
    add(direction, s, (shares[steps.length - 1 - index] as number) - rho * dot(y, direction));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1) (to[index] as number) += times * (what[index] as number);
}

const moved = (from: Float64Array, direction: Float64Array, scale: number) =>
  from.map((value, index) => value + scale * (direction[index] as number));
