/** Why a bundle does not vouch for anything. */
export type RefusalKind = 'bundle' | 'signature' | 'trust' | 'signer-not-named' | 'identity';

/** Thrown inside of src/verify only; `checkSignature` makes a result of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  constructor(kind: RefusalKind, found: string) {
    super(found);
    this.kind = kind;
  }
}
