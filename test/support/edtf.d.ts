// The package has no types of its own; the tests use only its bounds.
declare module "edtf" {
  /** Throws for what is not EDTF. The bounds are in milliseconds of UTC. */
  export default function edtf(text: string): { min: number; max: number };
}
