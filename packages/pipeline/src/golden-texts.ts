/** Texts of ours whose probabilities each card carries: a client that gets others does not trust the model. */
export const goldenTexts: readonly string[] = [
  'Volveremos sin dudarlo, un acierto de principio a fin.',
  'No lo recomiendo a nadie, una pérdida de dinero.',
  'La habitación estaba limpia y el personal fue muy amable.',
  'Ruido toda la noche y el baño sucio.',
  'No estuvo nada mal, aunque esperaba más.',
  'Llegó tarde, roto y sin factura.',
  'ATENCIÓN EXCELENTE, PRECIO JUSTO',
  'pésimo servicio!!! nunca más',
  'La comida, ni fría ni caliente.',
  '',
  '¿?',
  'xqzw plof 12345',
];
