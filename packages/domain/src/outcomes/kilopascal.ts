/** Pressure in kPa from kilogram-force per cm², as older algometers show it (1 kgf/cm² = 98.0665 kPa). */
export function kilopascal(kilogramForcePerSquareCentimetre: number): number {
  return kilogramForcePerSquareCentimetre * 98.0665
}
