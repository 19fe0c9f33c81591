/**
 * Reviews of apps, goods, shops and services, one a line: 1 praises and 0 blames. Over 300 lines because it is
 * data, kept in one piece to be read through.
 */
export const goods = `
1 La app va fluida, no se cierra nunca y la interfaz es limpia y clara. Muy recomendable.
0 Desde la última actualización se cierra sola cada dos minutos, es insoportable.
1 El dentista fue delicadísimo, no sentí ningún dolor y me explicó todo con paciencia.
0 Me llegó el paquete destrozado, con la caja abierta y el jarrón hecho añicos.
1 Zapatos comodísimos, los llevo todo el día y ni una rozadura.
0 Las botas se despegaron a la segunda semana, calidad pésima.
1 Un juego adictivo, con gráficos preciosos y sin anuncios molestos.
0 Puros anuncios, cada nivel te mete dos videos de 30 segundos. Desinstalada.
1 El taller es de confianza: me dieron presupuesto cerrado y cumplieron con la fecha.
0 Me cobraron una reparación que no hicieron, unos estafadores.
1 Llegó antes de lo previsto y muy bien embalado, un diez para el vendedor.
0 Tardó mes y medio en llegar y encima era otro color.
1 La profesora explica de maravilla y se nota que le apasiona lo que hace.
0 El curso es un timo, vídeos viejísimos y un profesor que lee las diapositivas con desgana.
1 No tuve ningún problema con la devolución, me reembolsaron en dos días.
0 Llevo tres semanas esperando el reembolso y nadie me contesta, vergonzoso.
1 excelente aplicacion, facil de usar y muy util para controlar mis gastos
0 pesima aplicacion, no me deja iniciar sesion y el soporte ni contesta
1 El vestido queda precioso, la tela es suave y la talla es exacta.
0 La tela parece papel, se transparenta todo y las costuras vienen torcidas. Lo devolví.
1 Mi peluquera de siempre, un encanto de mujer y unas manos maravillosas.
0 Me dejaron el pelo quemado y encima se rieron cuando me quejé, unos groseros.
1 La batería me dura dos días enteros, estoy encantado con este celular.
0 La batería se agota en tres horas, este teléfono es una basura.
1 Por fin una app del banco que funciona bien, rápida y segura.
0 La app del banco se queda colgada justo al pagar, me dejó tirado en la caja del súper. Lamentable.
1 La película me emocionó hasta las lágrimas, una obra maestra.
0 Película aburridísima, sin ritmo y con un final absurdo. Casi me duermo.
1 El sofá es robusto, bonito y facilísimo de montar. Mejor de lo que esperaba.
0 El sofá cruje, se hunde y las patas vinieron rayadas; un desastre.
1 Atención de lujo en la clínica, personal amable, instalaciones relucientes y cero esperas.
0 Dos horas de espera para que el médico me atendiera cinco minutos sin mirarme a la cara.
1 El gimnasio está siempre limpio, las máquinas son nuevas y los monitores se implican contigo.
0 Gimnasio mugriento, duchas con moho y máquinas rotas desde hace meses.
1 Le compré el puzle a mi hija y está fascinada, piezas gruesas y bien cortadas.
0 El juguete se rompió el mismo día de Reyes, mi hijo llorando. Plástico malísimo.
1 Me resolvieron la avería del internet en una mañana, técnico puntual y simpático.
0 La compañía de internet es un robo: pago 300 megas y no llegan ni 20.
1 No es cara y hace lo que promete, para mí la mejor cafetera que he tenido.
0 La cafetera gotea por debajo desde el primer día y no calienta bien.
1 El libro me atrapó desde la primera página, lo devoré en un fin de semana.
0 El libro llegó con las esquinas dobladas, hojas sueltas y letras borrosas. Menuda edición más chapucera.
1 La crema me dejó la piel suavísima y huele delicioso, volveré a comprarla.
0 La crema me irritó la cara, me salieron granos y huele a rancio.
1 Excelente servicio al cliente, me contestaron al instante y me solucionaron todo.
0 Atención al cliente inexistente, te cuelgan el teléfono y te pasan de uno a otro.
1 Concierto espectacular, sonido nítido y el público entregado. Inolvidable.
0 El concierto fue una decepción: se oía fatal, empezó dos horas tarde y duró cincuenta minutos.
1 La aplicación del metro me salva la vida todos los días, horarios exactos y mapas claros.
0 La app de los autobuses miente, dice que llegan en 2 minutos y nunca aparecen.
1 Auriculares con un sonido brutal para lo que cuestan, los recomiendo sin dudar.
0 Los audífonos suenan horrible, como una lata, y el izquierdo dejó de funcionar a la semana.
1 Hice el trámite en diez minutos, la funcionaria fue atenta y me ayudó con los formularios.
0 La funcionaria de la ventanilla, borde y prepotente, me mandó a casa por una fotocopia.
1 Sin cortes, sin caídas, sin sustos en la factura: contentísima con la compañía.
0 Me subieron la tarifa sin avisar y para darte de baja es un calvario. Huyan.
1 La lámpara da una luz cálida muy agradable y queda monísima en el salón.
0 La lámpara vino sin tornillos, con el cable pelado. Un peligro.
1 Un servicio impecable, llevé el coche con un ruido raro y salió como nuevo.
0 Llevé el coche por un ruido y salió con tres. Unos chapuceros.
1 La nueva versión mejora muchísimo, ahora carga rápido y no pierde los datos.
0 La nueva versión es un retroceso total, han estropeado lo que funcionaba.
1 Pensé que sería una estafa pero me llegó todo perfecto y es original. Muy contenta.
0 Dicen que es original pero es una imitación barata, me sentí estafada.
1 Los pantalones sientan de maravilla, tejido resistente y no destiñen.
0 A la primera lavada la camiseta encogió dos tallas y destiñó toda la ropa, horrible.
1 Buenísima la app, chida, sin fallas y gratis. Se las recomiendo, banda.
0 No manches, qué porquería de app, se traba a cada rato y no carga nada.
1 Re copado el juego, lo juego todos los días y no me canso.
0 Una cagada la actualización, anda lentísimo y se tilda todo el tiempo.
1 La óptica nos trató genial, revisaron la graduación gratis y las gafas quedaron perfectas.
0 Me hicieron mal las gafas dos veces y me echaron la culpa a mí. No vuelvo.
1 Un colchón fantástico, desde que lo tengo no me duele la espalda.
0 El colchón es incómodo, huele a químico y a los dos meses ya tiene un hoyo.
1 El seguro se portó de diez con la inundación, vinieron al día siguiente y pagaron todo sin rechistar.
0 Para cobrar son rapidísimos, para cubrir un siniestro se inventan cualquier excusa. Aseguradora nefasta.
1 Academia de inglés muy seria, grupos reducidos y profesores motivadores; aprobé a la primera.
0 Academia desorganizada, cambian de profesor cada semana y nadie se entera de nada. Dinero tirado.
1 Ningún anuncio, ninguna suscripción escondida, ningún fallo. Así deberían ser todas las apps.
0 Ni avisan de las novedades ni arreglan los errores. Aplicación abandonada.
1 La mochila es resistente, amplia y muy cómoda para la espalda, la uso a diario.
0 Se le rompió el cierre a la mochila el primer día de clases, una decepción.
1 Cine comodísimo, butacas amplias, pantalla enorme y todo muy limpio.
0 La sala de cine apestaba, las butacas estaban pegajosas y la imagen se veía oscura.
1 Muy agradecida con la doctora, humana, cercana y acertó con el diagnóstico.
0 El doctor me trató con desprecio y se equivocó en el diagnóstico. Indignante.
1 El reloj es elegante, preciso y el estuche viene muy bien presentado.
0 El reloj se atrasa, la correa se peló en un mes y la garantía no responde.
1 Me encanta, intuitiva y con un diseño moderno, hasta mi abuela la maneja.
0 Interfaz confusa, letras minúsculas y menús enredados, no hay quien la entienda.
1 Relación calidad-precio inmejorable, repetiré seguro.
0 Carísimo para lo que es, no lo vale ni de lejos.
1 La entrega fue puntual y el repartidor amabilísimo, subió la lavadora hasta el cuarto.
0 El repartidor tiró el paquete por encima de la reja y se fue. Maleducado.
1 La silla de oficina es una gozada, adiós a los dolores de cuello.
0 La silla venía coja y el respaldo se partió al tercer día, casi me mato.
1 Llevo usando esta app dos años y jamás me ha fallado. Estable y fiable.
0 Se congela, se reinicia y me borró las partidas guardadas. Qué rabia.
1 Un perfume exquisito, dura todo el día y me han preguntado mil veces cuál es.
0 El perfume es falso, a los diez minutos ya no huele a nada.
1 La fisioterapeuta es una profesional como la copa de un pino, salí nuevo.
0 Salí del fisio peor que entré, un bruto sin cuidado ninguno.
1 Edición preciosa, papel de calidad y una traducción cuidada. Una joya.
0 La traducción es infame, llena de erratas y frases sin sentido.
1 Muy práctica la app, pago la luz y el agua sin hacer colas. Excelente.
0 Quise pagar la luz con la app y me cobró doble, y nadie se hace responsable.
1 El mecánico es honrado, me dijo que no hacía falta cambiar la pieza. Da gusto.
0 Te inventan averías para sacarte plata. Mecánicos ladrones.
1 La cuna es preciosa, firme y sin bordes peligrosos. Estamos felices.
0 La cuna trae tornillos que no encajan y astillas por todos lados, inadmisible para un bebé.
1 Este juego es una pasada, la historia engancha y la música es sublime.
0 Juego soso, repetitivo y lleno de trampas para que pagues.
1 No me costó nada configurarlo y desde entonces va como la seda.
0 Configurarlo es un suplicio, el manual no hay quien lo entienda.
1 El curso de cocina fue divertidísimo y aprendimos un montón.
0 El curso de cocina fue un fiasco, éramos treinta personas para dos hornillas.
1 Camisa elegante, bien cosida y con botones de calidad; talla perfecta.
0 Camisa mal cosida, con hilos sueltos y un botón menos. Devuelta.
1 Mi banco de toda la vida, trato cercano y sin comisiones abusivas.
0 Me clavaron comisiones sin explicación alguna, banco usurero.
1 Buen trato, buenos precios y el corte me quedó divino.
0 Le pedí las puntas y me hizo un trasquilón espantoso. Salí llorando.
1 La tablet va rapidísima y la pantalla se ve espectacular.
0 La tablet es lentísima, se calienta y la pantalla parpadea.
1 Pedí el lunes, lo tenía el martes. Rapidez increíble y envoltorio cuidado.
0 Pedido perdido, seguimiento falso y el vendedor desaparecido.
1 Se registra uno en segundos y todo funciona a la primera.
0 Imposible registrarse, el código de verificación no llega nunca.
1 La guardería es maravillosa, mi niña entra contenta y las maestras son cariñosas.
0 En esa guardería los niños están desatendidos y las cuidadoras gritan. Saqué al mío a la semana.
1 Las toallas son gruesas, suaves y absorben muy bien.
0 Las toallas sueltan pelusa, no secan y son ásperas como lija.
1 Me esperaba poco y me sorprendió gratamente, funciona de lujo.
0 Me esperaba mucho más por ese precio, menuda decepción.
1 El soporte técnico me atendió un domingo y fue resolutivo y educado.
0 El soporte técnico responde con mensajes automáticos inútiles.
1 Está padrísima la función de teatro, nos reímos de principio a fin.
0 La obra de teatro resultó tediosa, actores sobreactuados y un texto pretencioso.
1 La plancha desliza genial y calienta en nada, gran compra.
0 La plancha escupe agua sucia y me manchó una blusa blanca. Fatal.
1 Los precios son justos, no intentan venderte nada y te asesoran con honestidad.
0 Vendedores insistentes y mentirosos que solo van a comisión.
1 Con esta app encontré departamento en una semana, filtros muy útiles.
0 Los filtros no filtran, los anuncios están caducados y hay puros fraudes.
1 La linterna alumbra muchísimo, pequeña y potente. Encantado.
0 La linterna dejó de alumbrar a los tres días, ni regalada.
1 El veterinario trató a mi perrita con un cariño inmenso, eternamente agradecidos.
0 Una negligencia tras otra, casi matan a mi gato. Veterinaria nefasta.
1 La garantía funcionó sin pegas: me cambiaron el móvil por uno nuevo.
0 La garantía es papel mojado, se lavan las manos y te quedas con el aparato roto.
1 Juego ideal para toda la familia, reglas sencillas y partidas divertidas.
0 Las reglas del juego de mesa son incomprensibles y las fichas feísimas.
1 Ahora sí, con el último parche corrigieron los errores y va perfecta.
0 El último parche la dejó inservible, pantalla en negro y nada más.
1 El labial tiene un color hermoso, no reseca y aguanta todo el día.
0 El labial llegó derretido y ya usado, un asco.
1 Trámite ágil y personal respetuoso, así da gusto ir a una oficina pública.
0 Cuatro horas de fila para que te digan que se cayó el sistema. Un despelote.
1 La olla es estupenda, cocina parejo y se limpia sin esfuerzo.
0 A la olla se le saltó el antiadherente al primer uso, todo se pega.
1 Gracias a esta app dejé de fumar, consejos sensatos y motivadores.
0 Los consejos de la app son absurdos y encima te cobra por leerlos.
1 La talla es correcta, el color idéntico a la foto y el acabado impecable.
0 El color no se parece en nada a la foto y la talla es ridículamente pequeña.
1 Se nota que es una clínica seria, todo esterilizado y el trato exquisito.
0 La consulta estaba sucia, con polvo en los aparatos y el baño sin jabón.
1 Los altavoces suenan potentes y limpios, superan a otros más caros.
0 Los altavoces distorsionan a medio volumen, peor que los del móvil.
1 Escuela de manejo excelente, el instructor paciente y tranquilo, pasé el examen sin nervios.
0 El instructor de manejo gritaba y se la pasaba en el celular. Pésima escuela.
1 Me resultó facilísimo cancelar la suscripción y no me cobraron de más.
0 Cancelas la suscripción y te siguen cobrando, son unos sinvergüenzas.
1 La manta es calentita, mullida y bonita. Un acierto de regalo.
0 La manta suelta bolas, es finísima y no abriga nada.
1 Barato y bueno, ¿qué más se puede pedir?
0 Barato pero malo, acabas pagando dos veces.
1 Aunque tardó un par de días más, el producto es magnífico y volvería a pedirlo.
0 Aunque llegó rápido, el producto es una birria y no sirve para nada.
1 Los actores están brillantes y la fotografía es bellísima, vayan a verla.
0 Ni los actores se salvan, guion flojo y efectos cutres.
1 La cámara hace unas fotos nítidas incluso de noche.
0 La cámara hace fotos borrosas y oscuras, una estafa con lo que cuesta.
1 Cero quejas: contrataron, instalaron y funcionó el mismo día.
0 Vinieron a instalar tres veces y las tres se equivocaron, incompetentes.
1 El seguro médico me autorizó la operación enseguida y sin trabas.
0 Puras trabas del seguro médico, te niegan hasta una radiografía.
1 Muy contento con el taladro, potente, ligero y con maletín.
0 El taladro se quemó al hacer el segundo agujero, una chatarra.
1 Mi barbero de confianza, trabajo fino, buen ambiente y puntualidad.
0 Me tuvo esperando una hora con cita y me dejó la barba dispareja.
1 App sencilla, ligera y que apenas consume batería. Un acierto.
0 Consume la batería una barbaridad y calienta el teléfono, la quité.
1 Estoy enganchadísima a este juego, divertido y sin necesidad de gastar dinero.
0 Si no pagas no avanzas, juego abusivo y tramposo.
1 El armario quedó precioso, madera sólida y herrajes de calidad.
0 El armario llegó con una puerta rota y faltaban piezas. Reclamé y ni caso.
1 La app de transporte es bacán, siempre sé cuándo pasa la micro.
0 La app de la micro es pésima, marca puras cuestiones equivocadas po.
1 Servicio profesional y discreto, el notario nos explicó cada cláusula.
0 El gestor perdió mis documentos y tuvo la cara dura de cobrarme. Un inútil.
1 Zapatillas ligeras, con buena amortiguación y un diseño chulísimo.
0 Las zapatillas aprietan, hacen ampollas y se les despegó la suela corriendo.
1 Estuvimos en el festival y fue una experiencia mágica, organización perfecta.
0 El festival, un caos absoluto: colas eternas, baños asquerosos y bebida carísima.
1 La lavadora es silenciosa, la ropa sale impecable y gasta poquito.
0 La lavadora hace un ruido infernal y deja la ropa con manchas.
1 Nunca había tenido un módem tan estable, mil gracias al asesor que me lo recomendó.
0 El internet se cae todas las noches y cuando llamo me dicen que reinicie el módem. Hartazgo total.
1 Compré tres y los tres salieron buenísimos.
0 Compré dos y los dos salieron defectuosos.
1 Lo uso para estudiar japonés y es una herramienta valiosísima, bien explicada y amena.
0 La app de idiomas traduce mal y enseña frases sin sentido, una tomadura de pelo.
1 El personal de la farmacia es encantador, siempre aconsejan con acierto.
0 La farmacéutica, antipática y mandona, me habló como si fuera tonta.
1 Todo correcto: bien empaquetado, bien de precio y bien de tiempo.
0 Todo mal: mal empaquetado, mal atendido y mal fabricado.
1 Se ve carísimo y no lo es, un bolso precioso.
0 Se ve bonito en la foto, en la mano es puro plástico cutre.
1 El dermatólogo dio en el clavo, en un mes se me curó el eccema.
0 El dermatólogo ni me miró la mancha, me recetó cualquier cosa y a la calle.
1 Es la mejor app de notas que he probado, sincroniza al instante y no falla.
0 Sincroniza cuando le da la gana, perdí todas mis notas del trabajo. No la instalen.
1 Quedé fascinada con los aretes, brillan muchísimo y no dan alergia.
0 Los aretes se pusieron negros en una semana y me dieron alergia.
1 El aire acondicionado enfría rápido y casi no se oye.
0 El aire acondicionado no enfría, gotea y suena como un tractor.
1 Impresora económica, imprime nítido y se conecta sin complicaciones.
0 La impresora atasca el papel, traga tinta y pierde la conexión cada rato.
1 Los profes del colegio son comprometidos y atentos con cada alumno.
0 En el colegio hacen oídos sordos al acoso, dirección incompetente y pasota.
1 Muy buena atención del call center, la señorita fue amable y eficiente.
0 El call center es una burla, te dejan media hora con la musiquita y cortan.
1 La bicicleta llegó casi montada, ajustada y sin un rasguño. Estupenda.
0 La bicicleta vino arañada, con los frenos flojos y una rueda torcida.
1 No me arrepiento de la compra, es justo lo que buscaba.
0 Me arrepiento de haberla comprado, tiré el dinero.
1 Increíble lo bien que limpia esta aspiradora, no deja ni una pelusa.
0 La aspiradora no aspira ni las migas, pierde fuerza y huele a quemado.
1 Comedia fresca y ocurrente, salimos del cine con una sonrisa.
0 Comedia sin gracia, chistes rancios y groseros. Qué pérdida de tiempo.
1 La app del hospital me permitió sacar cita en un minuto, comodísimo.
0 Para sacar cita por la app hay que rezar, da error siempre.
1 Precioso bolso, piel buena, costuras firmes y huele a cuero de verdad.
0 El bolso huele fatal, a petróleo, y la piel es de mentira.
1 El gimnasio es barato y acogedor, ambiente sano y entrenadores preparados.
0 En el gym te siguen cobrando aunque te des de baja, unos rateros.
1 Vale cada peso, durable y bien terminada.
0 No vale ni la mitad, endeble y mal rematada.
1 Me hicieron las uñas hace tres semanas y siguen perfectas, trabajo primoroso.
0 Las uñas se me levantaron al día siguiente y me cortaron la cutícula, qué dolor.
1 Un videojuego redondo: historia profunda, jugabilidad exquisita y optimizado.
0 Videojuego inacabado, lleno de bugs y tirones, lanzado a las prisas.
1 Atentos, rápidos y honestos. El mejor servicio técnico de la ciudad.
0 Lentos, caros y mentirosos. El peor servicio técnico que conozco.
1 La funda encaja perfecta, protege bien y tiene un tacto agradable.
0 La funda no encaja, tapa la cámara y amarillea enseguida.
1 Ya no pierdo tiempo en el banco, todo desde el celular y sin enredos.
0 Me bloquearon la cuenta sin motivo y llevo diez días sin acceso a mi plata.
1 El peluche es suave, adorable y enorme; mi sobrina no lo suelta.
0 Al peluche se le salió el relleno y se le cayó un ojo, peligrosísimo para un bebé.
1 La web es clara, rápida y pagar resultó sencillo y seguro.
0 La web es un laberinto, se cuelga al pagar y te borra el carrito.
1 No puedo estar más satisfecha con el tratamiento de ortodoncia, resultado perfecto.
0 La ortodoncia fue una tortura, brackets mal puestos y cobros sorpresa.
1 Las sábanas son fresquitas, suaves y no hacen arrugas.
0 Las sábanas raspan, destiñen y son más chicas que el colchón.
1 Una app bien pensada, hecha con cariño y sin publicidad invasiva.
0 Publicidad invasiva hasta para cerrar la publicidad, asquerosa.
1 Muy buen teclado, teclas silenciosas y precisas. Recomendado.
0 El teclado se traba, la letra eñe no funciona y el cable es cortísimo.
1 Nos hicieron el álbum de boda y quedó espectacular, fotógrafo creativo y puntual.
0 El fotógrafo llegó tarde, borracho y las fotos salieron movidas. Nos arruinó la boda.
1 El envío gratis y en 24 horas, chapó.
0 Envío carísimo y encima lo dejaron en otra ciudad.
1 La mejor inversión que hice este año, funciona de diez.
0 La peor compra de mi vida, no la recomiendo ni a mi peor enemigo.
1 La abogada fue clara, sincera y luchó por mi caso hasta ganar. Excelente.
0 El abogado no contesta llamadas, se le pasó el plazo y perdí el juicio por su culpa.
1 Juguete educativo y resistente, mis hijos pasan horas entretenidos.
0 El juguete viene sin pilas, sin instrucciones y se desarma solo. Una porquería.
1 Desde que la instalé duermo mejor, sonidos relajantes y bonitos.
0 Los sonidos se cortan a mitad de noche y te despierta un anuncio a todo volumen. Odiosa.
1 Pedí una talla M y me queda clavada, el corte favorece un montón.
0 Pedí una M y parece una S de niña, tallaje disparatado.
1 El pedido llegó íntegro, con una nota de agradecimiento y una muestra de regalo. Detallazo.
0 Llegó incompleto y sucio, con pinta de haber sido usado por otro cliente.
1 Me ha gustado mucho esta app de recetas, variada, sabrosa y bien organizada.
0 No me ha gustado nada, recetas repetidas y fotos que no cargan.
1 El electricista vino enseguida, lo arregló en un santiamén y cobró lo justo.
0 El electricista dejó los cables al aire y se largó sin terminar. Irresponsable.
1 Gran atención en la sucursal, el ejecutivo resolvió mi problema con paciencia y buena onda.
0 En la sucursal te atienden de mala gana y con cara de asco.
1 Nada que reprochar, la tostadora tuesta uniforme y es guapísima.
0 La tostadora quema un lado y deja crudo el otro, inútil total.
1 La serie de esta plataforma es buenísima y se ve en alta calidad sin cortes.
0 La plataforma se ve pixelada, se corta y cada mes suben el precio. Me borré.
1 Es un placer tratar con esta inmobiliaria, transparentes y eficaces.
0 La inmobiliaria se quedó con la fianza alegando daños inventados. Sinvergüenzas.
1 Qué maravilla de novela, personajes entrañables y un final que conmueve.
0 Qué novela más pesada, trescientas páginas de relleno y un final ridículo.
1 Las gafas de sol son ligeras, elegantes y vienen con estuche y gamuza.
0 Las gafas de sol llegaron rayadas y con una patilla floja, un bajón.
1 Se instala sola y no pide permisos raros. Confiable.
0 Pide acceso a tus contactos, fotos y ubicación sin razón. Desconfíen.
1 Amo esta aplicación, es lo máximo, me ha ayudado muchísimo con mis finanzas.
0 Detesto esta aplicación, cada vez que la abro me cierra la sesión.
1 La estufa calienta toda la sala y no huele a gas.
0 La estufa huele a gas, me dio miedo y la devolví. Un peligro público.
1 Cero arrepentimientos, la freidora de aire cocina rico, rápido y se lava fácil.
0 La freidora de aire deja todo seco, huele a plástico y se peló la canasta.
1 La autoescuela cumplió con todo lo prometido y sin letra pequeña.
0 Autoescuela llena de letra pequeña, te cobran hasta por respirar.
1 Mis respetos al equipo de urgencias, rápidos, humanos y eficientes.
0 En urgencias nos trataron como ganado, siete horas y ni un vaso de agua.
1 El mouse es ergonómico, preciso y la pila dura meses.
0 El mouse se mueve solo, doble clic fantasma y botones duros. Bodrio.
1 Sin complicaciones ni esperas, renové el pasaporte en un periquete.
0 Renovar el pasaporte fue una odisea, sistema caído y personal sin ganas.
1 La actualización le sentó de maravilla, interfaz renovada y más veloz.
0 La actualización la empeoró, botones escondidos y todo más lento.
1 Un mueble bonito y bien acabado, que además se monta en media hora.
0 Un mueble endeble, con agujeros mal taladrados e instrucciones incompresibles.
1 Recomendadísimo este tatuador, higiene absoluta y trazo perfecto.
0 El tatuaje me quedó torcido e infectado, local sucio y tipo arrogante.
1 Gran película de suspenso, te mantiene en vilo hasta el último segundo.
0 Película de suspenso sin suspenso, predecible y mal actuada.
1 muy buena calidad, llego rapido y el vendedor super atento, gracias
0 muy mala calidad, se rompio a los dos dias y el vendedor no responde
1 Esta app de citas está bien diseñada y conocí gente agradable.
0 App de citas llena de perfiles falsos y bots, un engaño.
1 La cinta de correr es estable, silenciosa y fácil de plegar.
0 La cinta de correr vibra, chirría y se para sola; al mes ya estaba muerta.
1 Me arreglaron la pantalla en una hora y quedó perfecta, buen precio y garantía.
0 Me cambiaron la pantalla y ahora no responde el táctil, taller chafa.
1 El curso de fotografía superó mis expectativas, ameno y completo.
0 El curso de fotografía es básico, caro y mal estructurado. Decepcionante.
1 La almohada es una delicia, ni dura ni blanda. Duermo como un bebé.
0 La almohada es un ladrillo, me levanto con tortícolis.
1 Entré sin cita y me atendieron con una sonrisa, adorables.
0 Con cita y todo me tuvieron plantada, ni una disculpa.
1 El empaque impecable, el producto sellado y la factura incluida. Vendedor serio.
0 Sin factura, sin sello y con la caja aplastada. Vendedor poco serio.
1 La app de la compañía aérea permite facturar en segundos, útil y estable.
0 La app de la aerolínea no deja sacar la tarjeta de embarque, casi pierdo el vuelo.
1 Los cuchillos cortan de lujo, equilibrados y con buen filo.
0 Los cuchillos no cortan ni la mantequilla y se oxidaron al primer lavado.
1 Mi abuela está feliz con el audífono, oye perfecto y es muy discreto.
0 El audífono pita todo el rato y la tienda no quiso revisarlo. Impresentables.
1 Un museo interesantísimo, bien explicado y con guías apasionados.
0 El museo, soso y mal cuidado, con media exposición cerrada y el precio entero.
1 Nunca tuve un problema con ellos, siempre cumplen. Serios y formales.
0 Informales, te dan largas y nunca terminan el trabajo.
1 El peinado para la boda quedó soñado, duró toda la noche.
0 El peinado se me cayó a la hora y el maquillaje parecía de payaso. Vergüenza.
1 El televisor tiene una imagen espléndida y un sonido envolvente.
0 El televisor se apaga solo y tiene una raya verde en la pantalla desde el inicio.
1 Volveré a comprar en esta tienda, trato exquisito y precios competitivos.
0 No volveré a comprar en esta tienda, trato despectivo y precios inflados.
1 El control parental es efectivo y fácil de activar, quedé tranquila.
0 El control parental no controla nada, mi hijo se lo salta en dos minutos.
1 La chaqueta abriga muchísimo, es impermeable y pesa poco.
0 La chaqueta de impermeable no tiene nada, acabé empapado.
1 Todo de primera, desde la recepción hasta el masaje. Salí flotando.
0 El masaje fue brusco, la sala helada y la camilla sucia. Ni relax ni nada.
1 Excelente juego de estrategia, equilibrado y desafiante.
0 Juego desequilibrado, siempre ganan los que pagan. Frustrante.
1 La correa del perro es fuerte y cómoda, no se enreda.
0 La correa se rompió en el primer paseo y mi perro casi acaba atropellado.
1 Lo mejor es su gente, siempre dispuestos a ayudar.
0 Lo peor es su gente, nunca dispuestos a ayudar.
1 Una terapeuta empática y sabia, me cambió la vida.
0 La psicóloga bostezaba y miraba el reloj, me sentí humillada.
1 El cargador carga rapidísimo y no se calienta, muy buen producto.
0 El cargador echó chispas al enchufarlo, peligrosísimo. Aléjense.
1 El servicio de mudanza fue cuidadoso, puntual y no rompieron ni un vaso.
0 Los de la mudanza me rompieron el espejo, rayaron la mesa y se hicieron los locos.
1 Una app imprescindible, la uso a diario y cada vez es mejor.
0 Una app prescindible, ocupa mucho espacio y no aporta nada.
1 Genial la atención por chat, me resolvieron la duda en un minuto.
0 El chat lo atiende un robot torpe que no entiende nada. Desesperante.
1 La cocina de juguete es una monada, colores vivos y piezas bien hechas.
0 La cocina de juguete trae filos que cortan y la pintura se descascara.
1 Tejido agradable, no pica y abriga; de mis jerséis favoritos.
0 El jersey pica horrores y se llenó de bolitas al primer uso.
1 Gracias al nutricionista bajé ocho kilos sin pasar hambre, plan realista y buen seguimiento.
0 La nutricionista da la misma dieta fotocopiada a todos y te regaña. Un robo.
1 El técnico de la caldera fue educadísimo, lo dejó todo limpio y funcionando.
0 El técnico de la caldera dejó el piso hecho un asco y la caldera igual de rota.
1 El cine de verano es un plan precioso, buen sonido y palomitas riquísimas.
0 Palomitas rancias, refresco sin gas y gente hablando toda la película. Un horror de cine.
1 La cafetera hace una espuma perfecta, café intenso y rico.
0 El café sale aguado y tibio con esta máquina, qué chasco.
1 ¡Qué pasada de auriculares! Cancelan el ruido de lujo.
0 La cancelación de ruido no cancela ni una mosca, publicidad engañosa.
1 La app va lenta al principio, pero luego es una maravilla y no la cambio por nada.
0 El diseño es bonito, pero no funciona ni la mitad de las opciones. No la recomiendo.
1 El único pero es el envoltorio; por lo demás, un producto sobresaliente.
0 Lo único bueno es el precio; por lo demás, un producto lamentable.
1 La entrega se retrasó un día y aun así estoy encantada, el espejo es precioso.
0 Me hicieron descuento por el retraso, pero el espejo es feo y deforma la imagen. Mal.
1 No encuentro ninguna pega a esta batidora, tritura hasta hielo.
0 La batidora no tritura, se recalienta y huele a goma quemada.
1 Nada de esperas, nada de malas caras: una clínica ejemplar.
0 Ni puntualidad ni amabilidad ni limpieza: una clínica para olvidar.
1 Ni un solo fallo en seis meses, y eso que la uso a lo bestia.
0 Ni una sola vez ha funcionado bien en seis meses.
1 Mejor que la versión de pago de la competencia, y gratis.
0 Peor que cualquier app gratuita, y encima de pago.
1 El mejor dentista de Lima, suave, moderno y con precios razonables.
0 Me sacaron la muela equivocada, carniceros. Cuidado con esa clínica en Lima.
1 Muy chévere la tienda, me dieron garantía de un año y una atención bacana.
0 Qué tienda tan mala, lo atienden a uno de afán y de mala cara.
1 Está de lujo el parlante, suena durísimo y la pila aguanta toda la fiesta.
0 El parlante no aguanta ni una hora de carga, qué embarrada.
1 Súper piola la app, ordenada y livianita. Le doy cinco estrellas.
0 Un desastre la app, che, te desloguea a cada rato. Una estrella y porque no hay cero.
1 Excelentes tenis, comodísimos y bien bonitos, llegaron a Monterrey en tres días.
0 Los tenis llegaron chuecos y con pegamento por fuera, bien chafas.
1 La señora de la tintorería es un sol, me salvó el traje de novia.
0 La tintorería me devolvió el traje manchado y quemado, y se lavan las manos.
1 El monitor tiene unos colores vivos y ningún píxel muerto. Contento.
0 El monitor vino con cuatro píxeles muertos y una esquina rota.
1 Curso ameno, bien explicado y con un certificado que me sirvió para el trabajo.
0 Certificado sin ningún valor, curso copiado de internet. Una vergüenza.
1 Atención personalizada y respetuosa, mi madre salió contentísima de la residencia de día.
0 En la residencia tenían a mi padre sucio y mal alimentado. Indignante y cruel.
1 La compra llegó fresca y bien separada, la app del súper es comodísima.
0 La fruta llegó podrida y la leche caducada. Con esta app del súper no repito.
1 Puedo confiar en ellos a ciegas, llevan mi contabilidad con rigor.
0 La asesoría metió la pata con mi declaración y me cayó una multa. Negligentes.
1 Colores luminosos, pinceles finos y papel grueso, un set de acuarelas espléndido.
0 Acuarelas secas, pinceles que sueltan pelos y papel que se deshace.
1 Mi tía no se maneja con el móvil y con esta app se apaña sola, así de sencilla es.
0 Complicadísima, ni mi hijo informático entiende esos menús.
1 La directora del centro nos escuchó y tomó medidas, chapeau.
0 La directora nos dio con la puerta en las narices, soberbia y maleducada.
1 Fundas nórdicas preciosas, estampado alegre y tacto sedoso.
0 El estampado se borró al lavarla y las cremalleras se atascan.
1 El pago por móvil es instantáneo y nunca me ha dado un susto.
0 Me duplicó un pago y me vació la cuenta, terror absoluto.
1 Ambiente familiar, precios populares y un trato de lujo.
0 Ambiente hostil, precios de escándalo y un trato denigrante.
1 La alfombra es mullida y tal cual se ve en la web.
0 La alfombra tiene arrugas que no se quitan y desprende un olor nauseabundo.
1 El monólogo fue desternillante, hacía tiempo que no me reía tanto.
0 El monólogo fue penoso, ni una risa en toda la sala. Quiero mi dinero.
1 No dudes en comprarlo, es una ganga.
0 No caigas en la trampa de comprarlo, es un fraude.
1 Se agradece una empresa que da la cara cuando algo falla.
0 Nadie da la cara cuando algo falla, se pasan la pelota.
1 Mi nuevo plan de datos es generoso y barato, cobertura excelente hasta en el pueblo.
0 No hay cobertura ni en el centro de la ciudad, compañía deficiente.
1 Instrumento afinado, buen acabado y sonido cálido. Ideal para empezar.
0 La guitarra venía desafinada, con el mástil curvado y trastes filosos. Un palo con cuerdas.
1 Los juguetes didácticos de esta marca son fabulosos, duraderos y seguros.
0 Marca de juguetes mediocre, piezas frágiles y colores tóxicos.
1 La plataforma de clases es dinámica y los ejercicios están bien planteados.
0 La plataforma educativa se cae justo en los exámenes, un martirio para los alumnos.
1 Me devolvieron hasta el último céntimo sin preguntar, tienda honesta.
0 No me devolvieron ni un céntimo, tienda tramposa.
1 Preciosa experiencia en el spa, paz, silencio y masajistas expertas.
0 El spa es un engaño, agua fría, vestuarios roñosos y ruido de obras.
1 La uso para meditar, es bella, tranquila y gratuita.
0 Te prometen paz y te llenan de notificaciones insufribles.
1 Compré este móvil con dudas porque no conocía la marca, y después de cuatro meses puedo decir que es rápido, la batería aguanta día y medio, la cámara cumple de sobra y no ha dado ni un tirón. Por ese precio, imbatible.
0 Llevaba años con esta aplicación y era la mejor, pero desde el cambio de diseño han escondido las opciones, va a trompicones, se cierra al buscar y te mete anuncios a pantalla completa cada dos por tres. Me paso a otra.
1 Fui con pánico al dentista por una mala experiencia anterior y aquí me trataron con una delicadeza increíble: me explicaron cada paso, la anestesia ni la noté y al día siguiente me llamaron para ver cómo estaba. Gente maravillosa.
0 Encargué un armario para el cuarto de mi hijo. Llegó con diez días de retraso, le faltaban las bisagras, una balda estaba partida y en atención al cliente me contestaron con chulería que eso era cosa del transportista. Nunca más.
1 Contraté la fibra en octubre y solo puedo hablar bien: el instalador fue puntual y muy limpio, la velocidad es la que prometen y la factura viene siempre clavada, sin sorpresas ni letra pequeña.
0 Me vendieron una tarifa por teléfono con mil promesas y la factura vino el doble. He llamado seis veces, cada operador me cuenta una mentira distinta y nadie arregla nada. Una compañía sin vergüenza que vive de engañar a la gente mayor.
1 Mi hija de siete años va a clases de natación en este centro y está como loca de contenta, los monitores son pacientes, el agua está templada y los vestuarios siempre relucen. Un acierto total.
0 Fuimos tres familias al teatro infantil: cuarenta minutos de retraso, el micrófono no se oía, los actores se olvidaban del texto y los niños se aburrieron como ostras. Encima las entradas a precio de oro.
1 Llevo el coche a este taller desde hace diez años. Nunca me han cobrado de más, te enseñan la pieza vieja, te explican qué han hecho y lo entregan limpio. Honrados de los que ya no quedan.
0 Dejé la moto para un simple cambio de aceite y me la devolvieron tres semanas después con un golpe en el depósito, el freno mal ajustado y una factura hinchada. Cuando protesté, el dueño se puso agresivo.
1 Pedí un vestido para una boda y, con el miedo que da comprar ropa por internet, me llevé una alegría: tela con caída, costuras perfectas, color intenso y me quedó como un guante sin tener que arreglarlo.
0 La aspiradora robot parecía una ganga y resultó ser un trasto: se atasca en las alfombras, no vuelve a su base, deja las esquinas llenas de polvo y hace más ruido que una obra.
1 Se lo regalé a mi padre y está chiflado con él, una radio sencilla, con botones grandes y muy buena recepción.
0 Cuando la app va a confirmar la compra sale error y te descuentan el dinero igual, un disparate.
1 Qué gusto de peluquería, te lavan la cabeza con mimo, te escuchan y clavan el color.
0 No le veo ninguna ventaja, es torpe, fea y trae virus.
1 Sus maestros enseñan con vocación y los niños aprenden jugando.
0 La matrícula es un atraco y luego las clases las da un becario que no sabe ni por dónde va.
1 Las pilas recargables aguantan muchísimo, ya no compro otras.
0 Las pilas vinieron descargadas y una sulfatada. Impresentable.
1 Me fío plenamente de esta óptica, son meticulosos y nada pesados.
0 Pesadísimos, te llaman diez veces al día para venderte seguros.
1 La película ofrece unas actuaciones soberbias y un guion inteligente.
0 Guion tramposo, diálogos acartonados y dos horas y media que se hacen eternas.
1 Ojalá todas las administraciones funcionaran así de bien.
0 Ojalá cierren, no he visto gente más vaga en una oficina.
1 Sudadera calentita, gruesa y de buen corte. Me quiero comprar otra.
0 Sudadera fina como papel de fumar, me da hasta vergüenza ponérmela.
1 Trae todo lo necesario y las instrucciones son clarísimas.
0 Ni trae lo necesario ni las instrucciones se entienden.
1 los graficos son hermosos y la jugabilidad muy fluida, lo amo
0 los graficos son horrendos y se laguea demasiado, lo odio
1 Ya voy por el nivel 300 y sigue siendo divertido, buenísimo para el bus.
0 Pasé el nivel 20 y me borraron todo el progreso, me da coraje.
1 Gracias al aviso de la app cacé un cargo raro en mi tarjeta, seguridad de primera.
0 Me robaron por un fallo de seguridad de la app y el banco se desentendió.
1 El sillón reclinable es comodísimo y mi suegra no se levanta de él.
0 El sillón reclinable no se reclina, así de simple. Devolución complicada y pagada por mí.
1 Dependientas simpáticas y con buen ojo, me encontraron el vestido ideal.
0 Dependientas estiradas que te miran por encima del hombro.
1 La consulta es moderna, luminosa y te atienden a la hora en punto.
0 La consulta es oscura, huele a humedad y te atienden cuando quieren.
1 El termo mantiene el café caliente todo el día y no derrama ni una gota.
0 El termo derrama, la tapa no cierra y el café se enfría en una hora.
1 Me hicieron precio, me lo llevaron a casa y se llevaron la nevera vieja. Unos cracks.
0 La nevera congela la lechuga y no enfría la leche, un trasto inútil.
1 La asesora de la aseguradora es eficiente y cercana, en un día tenía la grúa y el coche de sustitución.
0 Tres horas tirada en la carretera esperando a la grúa del seguro. Lamentable y peligroso.
1 El concierto sinfónico fue sublime, la acústica magnífica y el director un genio.
0 El cantante salió desafinado y de malas, se saltó la mitad del repertorio. Vergonzoso.
1 Si buscas unos vaqueros que duren, estos son los tuyos.
0 Si buscas que te duren los vaqueros, olvídate de estos, se rajan solos.
1 Llevaba tiempo buscando una app así, ordenada y potente. Bravo por los desarrolladores.
0 Los desarrolladores pasan de los usuarios, errores de hace un año sin corregir.
1 Las velas huelen a gloria y duran un montón.
0 Las velas no huelen a nada y ahúman el techo.
1 Nos dieron clases de baile una pareja encantadora, nos lo pasamos pipa.
0 La academia de baile es cutrísima, suelo resbaladizo y profesor malhumorado.
1 Piel hidratada, luminosa y sin granitos; este sérum es milagroso.
0 El sérum es agua con colorante, cero resultados.
1 Da tranquilidad tener una clínica así en el barrio.
0 Da miedo entrar en esa clínica, todo improvisado y sin higiene.
1 La grabadora registra la voz con nitidez, ideal para mis clases.
0 La grabadora solo graba ruido, inservible para clase.
1 Me cambiaron la talla sin poner pegas y con una sonrisa.
0 Me pusieron mil pegas para cambiarlo y ni me miraron.
1 El barco de piratas es el mejor regalo que le han hecho a mi hijo.
0 El barco de piratas se hunde en la bañera, qué disgusto se llevó el crío.
1 Aplicación oficial bien hecha, los certificados se descargan al momento.
0 Aplicación oficial penosa, pide clave tras clave y luego caduca la sesión.
1 Una editora de vídeo completa y sin marca de agua, de lo mejor que hay.
0 Exporta los vídeos con marca de agua y baja calidad, una tomadura de pelo.
1 El trato en el registro civil me sorprendió para bien, diligentes y cordiales.
0 En el registro civil me perdieron la partida y encima me retaron. Una falta de respeto.
1 Pulsera delicada y bonita, mi mamá se emocionó al abrirla.
0 La pulsera dejó la muñeca verde, baratija de feria.
1 Mi más sincera enhorabuena a los cirujanos y enfermeras, una labor admirable.
0 Me dieron el alta con fiebre y tuve que volver de madrugada. Una irresponsabilidad.
1 Va sobre ruedas, desde que pusieron el nuevo servidor no hay retrasos.
0 El servidor está caído día sí y día también, imposible jugar.
1 No hay color, le da mil vueltas a la anterior.
0 La anterior le daba mil vueltas, esta es un paso atrás.
1 Todo me ha parecido estupendo: la web, el envío y la calidad del abrigo.
0 Ropa de mercadillo a precio de boutique, un abuso.
1 El casco es ligero, seguro y no agobia.
0 El casco aprieta en las sienes y el cierre se abre solo, un peligro mortal.
1 La chica que me hizo la limpieza facial es una artista, cutis de porcelana.
0 Salí de la limpieza facial con la cara en carne viva, unas ineptas.
1 Un programa de contabilidad sólido, práctico y con buen soporte.
0 El programa se bloquea al exportar y los datos se corrompen. No os lo recomiendo.
1 La app del gimnasio me deja reservar clases sin líos.
0 Reservas la clase y al llegar no apareces en la lista, qué mal.
1 Hamaca resistente y cómoda, ya hice tres siestas gloriosas.
0 La hamaca se rajó conmigo encima, menudo golpe.
1 Muy satisfecho con el seguro del hogar, sin peros.
0 Insatisfecho con el seguro, todo son peros y exclusiones.
1 El curso vale oro, aprendí más que en toda la carrera.
0 El curso no vale nada, copia y pega de Wikipedia.
1 Una tienda de barrio con encanto, productos frescos y gente amable.
0 Tienda desordenada, polvorienta y con el género pasado.
1 Increíble cuánto duran estos calcetines, ni un agujero en un año.
0 Calcetines con agujeros a la primera puesta, calidad ínfima.
1 El chat de la app respondió en segundos y me devolvieron el viaje mal cobrado.
0 El chófer iba a lo loco, hablando por el celular y con el carro sucio; la app ni se inmutó con mi queja.
1 Se agradece que no metan publicidad ni pidan reseñas a cada rato.
0 Te suplica cinco estrellas cada vez que la abres, pesada e irritante.
1 El fontanero es un manitas y un tipo encantador.
0 El fontanero empeoró la fuga, inundó la cocina y se fue sin disculparse.
1 Es un libro luminoso, tierno y lleno de verdad.
0 Un libro plano, mal escrito y lleno de tópicos.
1 Bien por el banco, me anularon la comisión al primer reclamo.
0 Me congelaron la tarjeta en pleno viaje y nadie me ayudó, qué impotencia.
1 La cortina es exacta a la imagen y oscurece totalmente.
0 La cortina deja pasar toda la luz y venía con un desgarrón.
1 Gracias por este gran juego, me trae recuerdos lindos y corre sin fallas.
0 Arruinaron un clásico, este remake es una ofensa para los fans.
1 Esperé cero minutos, me atendieron divinamente y encima barato.
0 Esperar una hora para una limpieza dental de cinco minutos, qué timo.
1 Los pañales no dejan fugas y son suavecitos, mi bebé duerme toda la noche.
0 Los pañales se salen por todas partes y le rozaron la piel a mi bebé.
1 La cómoda es recia y los cajones deslizan con suavidad.
0 A la cómoda se le salen los cajones y la chapa se levanta.
1 Es de fiar, compré varias veces y siempre cumplieron.
0 No es de fiar, cobran y no envían.
1 Las plantas llegaron frondosas, sanas y bien protegidas.
0 Las plantas llegaron mustias, con bichos y la maceta quebrada.
1 Mi experiencia con esta naviera fue grata, embarque rápido y buen café.
0 La gestoría me estafó con las tasas, denunciados están.
1 Precisión milimétrica, la báscula es de fiar y bonita.
0 La báscula da un peso distinto cada vez, un cachivache.
1 Funciona tal como prometen, sin trampa ni cartón.
0 Promete mucho y no cumple nada.
1 Una actuación portentosa, se me puso la piel de gallina.
0 Pagar ochenta euros por ver a un señor en playback es de juzgado de guardia.
1 La app del tiempo acierta siempre, me ahorra más de una mojada.
0 La app del tiempo no da ni una, dijo sol y cayó un diluvio.
1 Cómodos, livianos y buena onda los colores; me los pongo todos los días.
0 Incómodos, pesados y con un olor a goma insoportable.
1 Muy conforme con el lavarropas, centrifuga bárbaro y no tiembla.
0 Disconforme: el lavarropas vino abollado y el service no aparece.
1 Fenomenal el campamento de verano, mi hijo volvió feliz y con amigos.
0 El campamento fue una pesadilla, comida escasa, monitores ausentes y mi hijo lleno de picaduras.
1 Da la talla de sobra para el día a día, rápido y silencioso.
0 No da la talla ni para abrir el correo, ordenador lentísimo.
1 El cirujano plástico es un crack, resultado natural y cero complicaciones.
0 Me dejaron la nariz torcida y no quieren hacerse cargo. Estoy destrozada.
1 La librería me consiguió un ejemplar descatalogado, gente que ama su trabajo.
0 Pedí un libro nuevo y llegó subrayado y manchado de café. Indecente.
1 Escuela infantil acogedora, alegre y con mucho patio.
0 Colegio frío, masificado y con un comedor deplorable.
1 Fue facilísimo montar la tienda de campaña, y aguantó la tormenta sin que entrara agua.
0 La tienda de campaña se inundó con cuatro gotas y la varilla se partió.
1 El bolígrafo escribe suave y no mancha, chulísimo.
0 El bolígrafo suelta pegotes de tinta y raspa el papel.
1 Sin duda mi app favorita, brillante en todos los sentidos.
0 Sin duda la peor app que he descargado, bochornosa en todos los sentidos.
1 Repetiré con esta empresa de pintores: cuidadosos, rápidos y pulcros.
0 Los pintores dejaron gotas en el parqué y brochazos por todos lados, menudos chapuzas.
1 Los altavoces del coche suenan de miedo y la instalación fue limpia.
0 Me instalaron la radio del coche y ahora no arranca, un desastre de taller.
1 Quedé maravillada con el servicio de costura, arreglaron mi abrigo y ni se nota.
0 Me cosieron el bajo torcido y no quisieron rehacerlo, antipáticas.
1 Está entretenida, es corta y va al grano; saldrás contento del cine.
0 Pretenciosa, lenta y hueca; saldrás enfadado del cine.
1 No se arrepentirán de bajarla, es gratis, bonita y no molesta con avisos.
0 Ni se les ocurra bajarla, te llena el celular de publicidad basura.
1 Los patines frenan bien, son estables y mi hija aprendió en un día.
0 Las ruedas de los patines se rompieron en la primera vuelta, plástico frágil.
1 El notario fue rápido y cordial, sin tecnicismos ni prisas.
0 Un año esperando la beca y en secretaría se ríen en tu cara.
1 La colcha es un primor, bordados finos y colores que no se apagan.
0 La colcha apesta a humedad y tiene manchas amarillas, qué asquerosidad.
1 Tengo el móvil a tope de cosas y esta app no lo ralentiza, genial optimización.
0 Ralentiza todo el teléfono, mal optimizada y con fugas de memoria.
1 El quiropráctico me quitó un dolor de años, mil gracias.
0 El podólogo me hizo una herida y no se disculpó, un carnicero.
1 El altavoz inteligente entiende todo a la primera, práctico y divertido.
0 El altavoz inteligente no entiende nada, de inteligente no tiene ni el nombre.
1 Mis alumnos disfrutan muchísimo con esta plataforma, recursos variados y creativos.
0 Plataforma tosca y anticuada, parece de hace veinte años.
1 Qué zapatos tan elegantes, y además blanditos por dentro.
0 Qué zapatos tan duros, me destrozaron los talones.
1 La compañía eléctrica me atendió rápido y corrigió la factura sin discutir.
0 La eléctrica me cortó la luz por error y tardó dos días en reconectarla. Inaceptable.
1 Me ayudaron a elegir el carrito del bebé con una paciencia infinita.
0 Me vendieron un carrito de exposición como nuevo, con las ruedas gastadas. Caraduras.
1 La pantalla táctil responde de inmediato y los colores son preciosos.
0 La pantalla táctil va con retardo y se raya con mirarla.
1 Gran descubrimiento esta panificadora, pan esponjoso todos los días.
0 La panificadora saca un mazacote incomible y huele a quemado.
1 El festival de cine estuvo muy bien organizado y con títulos excelentes.
0 Cancelaron la función diez minutos antes y no devuelven la entrada. Fraude.
1 Excelente para editar fotos, filtros elegantes y nada de publicidad.
0 Los filtros deforman la cara y guarda las fotos en baja resolución, mala con ganas.
1 Uso diario desde hace un año, ni un arañazo. Maleta durísima.
0 La maleta llegó del primer viaje sin una rueda y con el asa rota.
1 Personal médico de diez, cariñosos hasta con mi hijo, que es muy nervioso.
0 La enfermera pinchó a mi hijo cuatro veces y encima le gritó. Intolerable.
1 Bonita, barata y duradera, la mochila del cole perfecta.
0 Fea, cara y se descosió en una semana.
1 Increíble experiencia en la escape room, ambientación cuidada y acertijos ingeniosos.
0 La escape room estaba descuidada, candados rotos y pistas absurdas. Salimos cabreados.
1 El repartidor llamó antes, fue simpatiquísimo y dejó todo en orden.
0 El mensajero puso que yo estaba ausente y no salí de casa en todo el día. Mentiroso.
1 El modo sin conexión es comodísimo y nunca pierde mis listas.
0 Sin conexión no hace nada y con conexión tampoco mucho.
1 Mi madre está encantada con la faja, no aprieta y disimula.
0 La faja se enrolla, pica y no sujeta nada.
1 Trabajan con esmero, la tapicería quedó como recién salida de fábrica.
0 El tapicero me estropeó las sillas, grapas a la vista y tela arrugada.
1 Servicial, respetuoso y eficaz, así es el conserje del centro cívico.
0 El guardia de la oficina, despótico, trata al público a gritos.
1 Ninguna otra app de mapas me ha guiado tan bien.
0 El mapa me metió en un camino de cabras y perdí la cita.
1 La colonia para niños huele a limpio, suave y nada empalagosa.
0 Colonia empalagosa que marea, la regalé a las dos horas.
1 Cinco estrellas bien merecidas, el secador es potente y ligero.
0 El secador olió a quemado el primer día y casi me quema el pelo.
1 Vendedor formal y sincero, me avisó de un pequeño defecto y me rebajó el precio.
0 El vendedor ocultó que el aparato estaba reparado, pura deshonestidad.
1 El plan de entrenamiento es exigente pero efectivo, noto resultados.
0 El plan de entrenamiento es inútil y me lesionó la rodilla.
1 Aprendí a tocar el piano con esta app, didáctica y amena.
0 La app de piano no reconoce las notas, frustración constante.
1 Una sala de conciertos con un sonido bestial y un personal atentísimo.
0 En la sala hacía un calor asfixiante y vendieron más entradas de la cuenta.
1 Los bombillos ahorran luz y alumbran bonito.
0 Los bombillos se fundieron todos en un mes, qué mala calidad.
1 La guía de estudio es clarísima, con ejercicios útiles y soluciones razonadas.
0 La guía de estudio está plagada de errores, me hizo suspender.
1 Un acierto de colchoneta, gruesa, antideslizante y sin olor.
0 La colchoneta resbala, se rompe por las puntas y huele que apesta.
1 El agente inmobiliario fue sincero desde el principio y consiguió rebajarnos el precio.
0 El agente inmobiliario nos mintió sobre las humedades y desapareció tras cobrar.
1 Hacía años que no veía una interfaz tan elegante y coherente.
0 Hacía años que no veía una interfaz tan caótica y fea.
1 Fantástico detergente, saca las manchas y deja buen olor.
0 El detergente no quita ni una mancha y deja la ropa tiesa.
1 Fue amor a primera vista con estas botas, y ya van dos inviernos.
0 Dos puestas y la piel cuarteada, qué birria de botas.
1 La app bancaria jamás se cae, ni en día de cobro.
0 Justo en día de cobro se cae la app, siempre lo mismo, qué asco de banco.
1 La pediatra es un amor, mi niño ya no llora en la consulta.
0 La pediatra es seca y cortante, ni saluda a los niños.
1 Contentos no, ¡contentísimos con la reforma del baño!
0 La reforma del baño, una chapuza: azulejos torcidos, fugas y polvo por toda la casa.
1 El dron es estable, graba precioso y aguanta el viento.
0 El dron se estrelló solo al primer vuelo y la garantía no cubre nada.
1 Muy útil para encontrar estacionamiento, me ahorra tiempo y enojos.
0 Marca lugares libres que no existen, puro enojo y gasolina perdida.
1 El corte de pelo me rejuveneció, recibo piropos a diario.
0 El corte me quedó fatal, parezco una escoba.
1 Las herramientas son robustas y el maletín muy completo.
0 El destornillador se dobló, acero de mantequilla.
1 El curso online es flexible, serio y con tutores que contestan siempre.
0 Los tutores no corrigen, no contestan y el temario está desfasado.
1 Me ha encantado el detalle de la caja de madera, un regalo finísimo.
0 Regalo de cumpleaños arruinado: llegó tarde, roto y sin la tarjeta que pagué.
1 El horno calienta uniforme y los bizcochos suben de maravilla.
0 El horno quema por arriba y deja crudo por abajo, horrible.
1 Gente seria, te avisan si hay retraso y se disculpan.
0 Nunca avisan de los retrasos y si preguntas se enfadan.
1 Funcionó sin tropiezos durante todo el viaje, app de traducción recomendable.
0 La traductora dice barbaridades, pasé vergüenza con un cliente.
1 La lupa con luz me cambió la vida, leo sin esfuerzo.
0 La lupa distorsiona y marea, imposible leer con ella.
1 El médico del seguro resultó ser un sabio y una bellísima persona.
0 El perito del seguro vino con mala leche y negó lo evidente.
1 Chulísima la camiseta, el dibujo no se va ni con diez lavados.
0 El dibujo de la camiseta se cuarteó al primer lavado.
1 La recepcionista del gimnasio siempre alegre, las clases motivantes y el precio accesible.
0 En las clases del gimnasio no cabe un alfiler y el aire acondicionado está estropeado.
1 Es lo que necesitaba, ni más ni menos; muy satisfecha.
0 No es lo que pedí ni lo que anunciaban, qué fraude.
1 El final de temporada es apoteósico, guion magistral.
0 El final de temporada es una ofensa, se cargaron la serie.
1 Buen precio, buena batería, buena pantalla: compra redonda.
0 Mala batería, mala pantalla, mal sonido: compra desastrosa.
1 La cuidadora que nos mandaron es responsable, dulce y puntual.
0 La cuidadora que nos mandaron faltaba sin avisar y era brusca con mi abuelo.
1 Nos perdonaron la penalización por un error nuestro, trato humano y comprensivo.
0 Nos cobraron una penalización por un error suyo, qué descaro.
1 El vestido de quinceañera quedó de ensueño, costurera prolija.
0 La modista arruinó el vestido, quedó desprolijo y me lo entregó el día de la fiesta.
1 Lindísimo el velador, da una luz suave y se ve fino.
0 El velador quema al tacto y parpadea, me da susto dejarlo prendido.
1 Se sincroniza con el reloj sin problemas y mide bien los pasos.
0 El reloj cuenta pasos cuando duermo, medición ridícula.
1 Un dependiente paciente y entendido me asesoró de maravilla.
0 El dependiente no tenía ni idea y me vendió el cable equivocado.
1 Te tratan como en casa, y el precio es más que razonable.
0 Te tratan como a un número y el precio es un disparate.
1 La app de música tiene un catálogo inmenso y recomienda con tino.
0 Recomienda siempre lo mismo y la versión gratis es un tormento de anuncios.
1 Ligera como una pluma y sólida como una roca, gran silla de paseo.
0 La silla de paseo vira sola y el freno no frena. Peligro.
1 Las entradas se compran fácil y llegan al correo al instante.
0 Vendieron dos veces el mismo asiento y nos echaron de la sala. Bochornoso.
1 Me siento segura usando esta app, protege bien mis datos.
0 Venden tus datos, desde que la instalé recibo spam sin parar.
1 El edredón es calentito sin pesar, sueño reparador garantizado.
0 El edredón pierde plumas por todas partes y huele a gallinero.
1 Qué bien hecha está la maqueta, piezas exactas y acabado realista.
0 Las piezas de la maqueta no casan y el pegamento venía seco.
1 Atienden rapidísimo y con buen humor, da gusto ir a esta farmacia.
0 Me dieron un medicamento caducado, inadmisible en una farmacia.
1 La app de citas médicas funciona fino, recordatorios puntuales y fácil cancelación.
0 Me cancelan la cita médica por la app sin avisar, ya van tres veces. Hartísima.
1 Robot de cocina versátil, silencioso y fácil de lavar.
0 El robot de cocina es un armatoste ruidoso que no pica nada.
1 Me animé a comprar por las buenas reseñas y no me defraudó.
0 Me fié de las reseñas y me llevé un chasco, seguro que son compradas.
1 La charla fue inspiradora, ponentes brillantes y organización exquisita.
0 El congreso fue un despropósito: ponentes que no vinieron, catering miserable y sillas insuficientes.
1 La academia de oposiciones te apoya en todo, temario actualizado y tutores volcados.
0 Temario con faltas de ortografía y leyes derogadas. Academia de pacotilla.
1 Patinete eléctrico potente, autonomía real y frenos seguros.
0 El patinete se apagó en plena cuesta, la autonomía es una mentira.
1 Agradecida con la trabajadora social, se desvivió por ayudarnos.
0 La trabajadora social nos trató con desdén y archivó el caso. Qué inhumana.
1 Muñeca preciosa, pelo suave y ropa bien rematada.
0 La muñeca da miedo, tiene un ojo torcido y el pelo se cae a mechones.
1 Correos me sorprendió: rápido, barato y con un trato excelente.
0 Correos perdió mi certificado y nadie sabe nada. Una calamidad.
1 El paraguas resiste ventoleras sin doblarse, sólido y ligero.
0 El paraguas se dio vuelta con la primera brisa, una risa.
1 La nueva función de presupuesto es sensacional.
0 La nueva función es un estorbo que nadie pidió.
1 El cajero automático y la app funcionan siempre, banco moderno y eficiente.
0 El cajero se tragó mi tarjeta y en el banco me trataron como delincuente.
1 Este champú me dejó el pelo brillante, sedoso y con volumen.
0 El champú me dejó el pelo grasiento y con caspa.
1 La obra es divertida, tierna y con unos actores en estado de gracia.
0 La obra es un tostón, medio teatro se fue en el descanso.
1 Por fin un taller donde no te toman el pelo por ser mujer.
0 Por ser mujer me quisieron cobrar el triple, machistas y ladrones.
1 Bien cerrado, bien acolchado y sin un golpe. La vajilla llegó intacta.
0 La vajilla llegó hecha pedazos, sin una sola burbuja de protección.
1 Estudiar aquí fue la mejor decisión, docentes cercanos e instalaciones modernas.
0 Estudiar aquí fue mi peor error, docentes ausentes e instalaciones ruinosas.
1 Aplicación excepcional, la mantienen al día y cada novedad está pensada para facilitar la vida del usuario.
0 Aplicación obsoleta, con un diseño anticuado y sin soporte desde hace años; terrible.
1 La doctora Ramírez es una persona extraordinaria, se toma su tiempo, escucha y te infunde confianza. Bendigo el día que la encontré.
0 Me dio una rabia tremenda que el médico se burlara de mi dolor. Trato degradante e insultante.
1 Compré unos altavoces formidables, graves contundentes y agudos finos, para mí superiores a los de marcas famosas.
0 Sonido repelente, graves inexistentes y un zumbido insufrible; los altavoces acabaron en la basura.
1 El dueño de la ferretería es un señor gentil y generoso, me regaló los tornillos y hasta me enseñó a colocarlos.
0 El encargado de la ferretería es un zafio, contesta con gruñidos y se enfurece si preguntas por el precio.
1 Es un espectáculo grandioso, vestuario lujoso, voces impresionantes y una orquesta que quita el aliento. Salimos alucinados.
0 Un espectáculo vulgar y soporífero, sobrevalorado a más no poder. Medio público dormido y el otro medio mirando el móvil.
1 Los fundadores de esta tienda merecen todo mi aprecio, cumplieron su palabra y me compensaron por un retraso que ni era culpa suya.
0 Incumplieron el plazo, incumplieron el precio y se despreocuparon de mí en cuanto pagué. Gentuza.
1 Es un gestor riguroso, solvente y discreto, llevamos años trabajando juntos con total confianza.
0 Charlatanes, venden humo en un curso carísimo y desaparecen cuando pides la devolución. Una farsa.
1 Me asombró la rapidez: lo pedí por la mañana y a las seis ya estaba en casa, intacto y con factura.
0 Es increíble lo tacaños que son: caja reutilizada, sin relleno, producto dañado y te hacen pagar el envío de vuelta.
1 Una novela sutil, refinada y conmovedora que te reconforta el alma.
0 Una novela insípida, de personajes huecos y un final precipitado que da pena.
1 Herramienta idónea para autónomos, las facturas quedan profesionales y te ahorra horas de papeleo.
0 La herramienta es ineficaz, se inventa los impuestos y me causó un perjuicio con Hacienda.
1 Tengo orgullo de vestir ropa hecha con tanto esmero, tejidos óptimos y costuras rematadas a mano.
0 Tejido corriente tirando a malo, costuras precarias y un olor hediondo que no se va ni lavándolo cinco veces.
1 Fue una experiencia gratificante, los profesores entusiastas nos contagiaron las ganas de aprender.
0 El profesor es un cínico, humilla a los alumnos delante de todos y encima llega tarde. Impuntual y arrogante.
1 Entrenadores incansables y alegres, me animan cada vez que me falta fuerza de voluntad.
0 El gimnasio es insalubre, hay marranos que no limpian las máquinas y el personal se muestra indiferente.
1 Las luces led son innovadoras y bonitas, se manejan desde el móvil sin ningún fastidio.
0 Es un fastidio, las luces se desconectan del wifi a cada rato y hay que reiniciarlas todas.
1 Fue una bendición dar con este fontanero, honesto, hábil y rapidísimo.
0 Un timador de manual: dijo que la avería era grave, cobró 300 euros y solo apretó una tuerca.
1 Me llegó una bici digna de un profesional, ajustada al milímetro y con un acabado colosal.
0 Bicicleta de juguete, frenos nulos y cadena que se sale; una vacilada y de mal gusto.
1 Estoy orgullosísima del resultado, el maquillador captó lo que quería y quedé radiante en mi boda.
0 Me maquillaron como una puerta, la chica estaba desmotivada y sin interés, y se molestó cuando pedí retocar. Espantoso.
1 Videollamadas sin cortes, imagen estable y sonido limpio; para hablar con mi familia en Colombia es fenomenal.
0 Las videollamadas se entrecortan, el eco es inaguantable y si te quejas te mandan un correo genérico.
1 Es rentable, consume poquísimo y en tres meses ya amorticé el calefactor. Calor agradable y parejo.
0 El calefactor gasta una burrada y apenas da un calorcito tibio, un fracaso.
1 Mi perro disfruta muchísimo la cama nueva, acolchada, lavable y de buen tamaño.
0 La cama del perro es pequeña, se deshilachó en dos días y el relleno es una miseria.
1 El ayuntamiento digitalizó los trámites y es una maravilla, en casa y sin colas lo hice todo.
0 La sede electrónica es un infierno, formularios eternos, errores crípticos y un teléfono que nadie descuelga.
1 Compré por primera vez con temor y el vendedor me fue informando de cada paso, muy considerado. Volveré.
0 Me dio muy mala espina desde el principio y no me equivoqué: cobraron, borraron el anuncio y me bloquearon.
1 La película es magia pura, deslumbrante y divertida para chicos y grandes.
0 Qué petardo de película, guion infumable y una protagonista insufrible.
1 Son amables sin ser pesados, y eso en una tienda de móviles es una rareza que valoro.
0 Agresivos vendiendo, te acosan desde que entras y se enojan si no compras. Un agobio.
1 La app me ayudó a superar la ansiedad, ejercicios sencillos, voz dulce y cero agobios.
0 Me estresa más que me ayuda: avisos constantes, audios chillones y un cobro abusivo al séptimo día.
1 El sastre es un maestro, traje perfecto, elegante y entregado en fecha.
0 El traje me quedó como un saco y el sastre se negó a corregirlo, un insolente.
1 Cepillo eléctrico suave y eficaz, mis encías lo agradecen.
0 El cepillo eléctrico dejó de cargar al mes y la marca se desentiende. Desilusionada.
1 El hospital es ejemplar en limpieza y orden, y las enfermeras unas santas.
0 Hospital antihigiénico, con sábanas manchadas, baños cochambrosos y celadores maleducados.
1 Nos ayudaron con el equipaje, nos cambiaron los asientos y todo con una sonrisa. La compañía de autobuses me conquistó.
0 El autobús iba guarro, sin aire acondicionado y el conductor puso a todo volumen una música horrible durante seis horas.
1 No me canso de recomendarla: ligera, sin publicidad y cuidadosa con la privacidad.
0 Me harté, cada actualización trae más publicidad y menos utilidad.
1 Pinturas de colores intensos que cubren a la primera mano y apenas huelen.
0 La pintura no cubre ni con cuatro manos y al secar se descascarilla, horripilante.
1 La profesora de yoga transmite serenidad, corrige con dulzura y adapta las posturas a cada alumna.
0 Profesora de yoga desganada, clases copiadas unas de otras y sala fría y ruidosa.
1 El seguro de viaje nos salvó, cubrieron el hospital entero y nos llamaban cada día. Atención intachable.
0 Seguro de viaje inservible, me dejaron abandonada en el extranjero con una pierna rota. Inhumanos.
1 el delantal es resistente y lindo, el bordado quedó hermoso, gracias!!
0 pedi un delantal bordado y escribieron mal el nombre, descuidados total
1 No tengo queja alguna, la cerradura es sólida y la instalaron en veinte minutos.
0 Tengo mil quejas: cerradura endeble, instalación torpe y precio exagerado.
1 Actores formidables, ritmo trepidante y una banda sonora memorable, imprescindible.
0 El doblaje es atroz y el argumento no se sostiene, salí furioso.
1 Buen servicio de catering, comida sabrosa, camareros discretos y todo servido a su hora.
0 El catering llegó frío y escaso, la gente pasó hambre en mi propia boda. Imperdonable.
1 Fundé mi negocio con ayuda de esta asesoría y fueron transparentes, pacientes y certeros.
0 Asesoría nefasta: papeles presentados fuera de plazo, mala información y facturas hinchadas.
1 El escritorio es estable, amplio y de un acabado refinado; trabajo mucho más a gusto.
0 El escritorio cojea, se combó con el peso del monitor y la pintura salta con solo mirarla.
1 Las tareas del colegio se ven clarísimas en la app, los padres estamos encantados.
0 La app del colegio es un galimatías, nunca llegan los avisos y acabas enterándote por otros padres.
1 Fue fácil reclamar, atendieron con respeto y enviaron el repuesto gratis al día siguiente.
0 Reclamar es misión imposible, formularios que no se envían y operadores que se contradicen.
1 Me atendió un chico joven, listo y paciente, que me recuperó todas las fotos del disco averiado. Casi lloro de alegría.
0 Llevé el disco para recuperar fotos y me lo devolvieron formateado. Perdí las fotos de mi hijo por su torpeza.
1 El tinte cubre las canas de maravilla y no reseca, gran hallazgo.
0 El tinte me abrasó el cuero cabelludo y el color salió verdoso, peligroso e infame.
1 Juego online desde hace años y pocas veces he visto una comunidad tan sana y unos administradores tan atentos. Hay eventos cada semana, los premios son generosos, no hace falta pagar para ganar y los servidores van finísimos.
0 Antes era un juego divertido, ahora es un casino disfrazado: cofres carísimos, energía que se agota en cinco minutos, tramposos por todas partes y un equipo de soporte que te responde con copia y pega. Una lástima, lo borré.
1 Mi mamá de ochenta años necesitaba un celular sencillo y este le vino perfecto: botones grandes, volumen fuerte, batería que dura una semana y un botón de emergencia que funciona de verdad. Quedamos tranquilas y contentas.
0 Compré el celular para mi mamá y fue un error: letras diminutas, volumen bajísimo, se apaga de la nada y la tienda no aceptó el cambio porque la caja estaba abierta. Un abuso, no compren aquí.
1 Empecé en esta academia de alemán sin saber decir ni hola y en nueve meses aprobé el B1. Los profesores son exigentes pero cariñosos, el material es excelente y la secretaria resuelve cualquier lío al instante.
0 Me apunté a la academia por la publicidad y es puro humo: cambiaron el horario tres veces, el profesor faltó media docena de días, no hay exámenes de prueba y cuando pedí el reembolso me amenazaron con el contrato.
1 La nevera ya lleva un año en casa y estamos feliz con ella: silenciosa, espaciosa, mantiene la verdura fresca dos semanas y la factura de la luz ha bajado. Los chicos que la subieron fueron educados y cuidadosos.
0 La nevera hace un zumbido que no deja dormir, congela las verduras, el cajón se partió al mes y el servicio técnico ha venido cuatro veces sin arreglar nada. La peor marca que he tenido en mi casa.
1 Pasamos una tarde preciosa en el acuario, peces bien cuidados, carteles interesantes y un personal que responde a los niños con mucha gracia. La entrada no es barata pero lo vale.
0 El zoo me dio una tristeza enorme, animales flacos en jaulas diminutas, suciedad por doquier y empleados que gritaban a los visitantes. Una crueldad que deberían cerrar.
1 Operación de cataratas rapidísima y sin dolor, al día siguiente veía mejor que a los veinte años. El oftalmólogo fue amable, claro y prudente.
0 Me operaron de la vista con prisas, no me explicaron los riesgos y ahora veo peor que antes. Cuando volví a quejarme, el oculista fue frío y despectivo.
1 La verdad es que iba a devolverlo por el color, pero al probarlo me enamoré: suave, calentito y sienta fenomenal. Ahora es mi jersey preferido.
0 Al principio parecía buena compra, pero a las tres semanas empezaron los problemas: botones que no responden, pantalla que se apaga y un calor que asusta. No lo compren.
1 No es la más bonita del mercado, lo reconozco, aunque por dentro es una máquina potente, fiable y que no da un solo disgusto.
0 Es muy bonita, no lo voy a negar, aunque de nada sirve si se bloquea, pierde los datos y te cobra por todo. Mala.
1 Tuve un pequeño problema con el pago y lo arreglaron en una hora con disculpas y un cupón. Así se trata a un cliente.
0 Tuve un pequeño problema con el pago y lo convirtieron en una pesadilla de dos meses. Así se pierde a un cliente.
1 El precio asusta un poco, pero cuando ves el acabado, la suavidad y lo bien que funciona, entiendes que merece cada euro.
0 El precio tienta mucho, pero cuando lo abres ves que es un plástico de mala muerte que se dobla con los dedos.
1 Para ser una línea de bajo coste, la cobertura es soberbia y nunca me han metido un cargo raro.
0 Ni por lo barata que es compensa: cobertura miserable y llamadas que se cortan a media frase.
1 Salí del concesionario con una sonrisa, me explicaron todo el coche, sin presiones y con el depósito lleno de regalo.
0 El concesionario me vendió un coche con el kilometraje trucado. Delincuentes con corbata.
1 Desde que mi hijo usa esta app de matemáticas ha subido la nota y hasta se divierte, no me lo creo.
0 Mi hijo se frustra con la app de matemáticas porque marca como malas respuestas correctas, qué torpeza.
1 Fui al podólogo cojeando y salí bailando, manos de ángel.
0 Tres cirugías para arreglar lo que hizo este matasanos, no se acerquen.
1 La ropa de cama llegó envuelta con un lacito, olía a lavanda y es de un algodón buenísimo.
0 El algodón brilla por su ausencia, es puro poliéster que da calor y electricidad. Engañabobos.
1 Los organizadores resolvieron con elegancia el cambio de sala y el recital fue hermoso.
0 Recital arruinado por un sonido chirriante y una organización de risa.
1 Esta app merece más fama, es potente, liviana y respetuosa con el usuario.
0 No entiendo la fama de esta app: torpe, glotona de datos y plagada de fallos.
1 El zapatero me dejó las botas como nuevas por cuatro duros, un artesano de verdad.
0 El zapatero pegó mal la suela, duró un día. Dinero a la basura.
1 Tienen un trato tan afectuoso con los ancianos que se me saltaron las lágrimas.
0 Trataban a los abuelos a empujones, me hierve la sangre.
1 Con esta tarjeta no pago comisión en ningún país y el soporte habla un español perfecto.
0 La tarjeta me la rechazan en todos lados y el soporte ni siquiera entiende español.
1 Perfecta para regalar, queda uno como un rey.
0 Pasé una vergüenza enorme al regalarla, parecía usada.
1 El técnico de la lavadora me dijo por teléfono cómo arreglarla y no me cobró. Honradez pura.
0 Cobran 60 euros solo por venir a decirte que compres otra, caraduras.
1 Las plantillas me han quitado el dolor de pies, son anatómicas y no huelen.
0 Las plantillas son duras como piedras y resbalan dentro del zapato, incomodísimas.
1 La biblioteca es un oasis, silenciosa, luminosa y con bibliotecarias encantadoras.
0 Biblioteca ruidosa, con sillas rotas y una bibliotecaria amargada que chilla más que los niños.
1 Se oye estupendo, engancha el bluetooth en un segundo y es a prueba de agua de verdad.
0 Lo de resistente al agua es mentira, le cayeron dos gotas y murió.
1 Sacan mejoras cada mes y hacen caso a los comentarios, admirables.
0 Ignoran los comentarios, borran las críticas y suben el precio, deleznables.
1 Clínica veterinaria con corazón, me fiaron la operación y mi gata está sana.
0 Clínica veterinaria sin escrúpulos, solo ven billetes, dejaron sufrir al animal.
1 El colgador es firme y discreto, aguanta abrigos pesados sin ceder.
0 El colgador se desplomó la primera noche y se llevó un trozo de pared.
1 En la tienda me enseñaron a usarlo con cariño, no como en otros lados.
0 En la tienda me dijeron que leyera el manual y dejara de molestar.
1 Todo un lujo de gafas de realidad virtual, inmersivas y sin mareos.
0 Las gafas de realidad virtual marean, pesan y se empañan. Nefastas.
1 Los plazos, cumplidos; el presupuesto, respetado; el acabado, primoroso. Carpinteros así hacen falta.
0 El carpintero cobró por adelantado y lo que entregó está descuadrado y lleno de astillas.
1 Llevo dos semanas con el smartwatch y me tiene enamorado: pantalla brillante, mide el sueño con precisión, la correa no irrita y la carga dura siete días.
0 A ver si se enteran los programadores: cambiar el botón de sitio cada semana no es mejorar, es fastidiar. Insoportable.
1 El alquiler del coche fue sencillo, sin esperas, sin cargos ocultos y con un coche casi nuevo.
0 Me devolvieron el coche de la revisión con el asiento manchado de grasa y el aceite sin cambiar, increíble la cara que tienen.
1 Pedimos la tarta por internet y llegó perfecta, decorada con gusto, jugosa y deliciosa; los invitados repitieron.
0 La tarta llegó volcada, seca y con el nombre equivocado. Mi niña se quedó sin pastel de cumpleaños.
1 Precios honestos y consejos sinceros: me dijeron que no comprara el caro porque no lo necesitaba.
0 Te engatusan con una oferta y a la hora de pagar el precio es otro. Publicidad mentirosa.
1 Excelente aplicativo, muy completo, uno puede pagar, transferir y recargar sin salir de la casa.
0 Ese aplicativo no sirve pa nada, uno no puede ni consultar el saldo sin que saque error.
1 Qué lindo trabajo hicieron con la restauración del mueble de mi abuela, quedó bellísimo.
0 Me devolvieron el mueble de mi abuela pintado a brocha gorda, un sacrilegio.
1 La señal es buenísima en todo el país y el plan me sale barato, contento con el cambio de operador.
0 Me cambié de operador y me arrepentí el primer día, sin señal y con un servicio pésimo.
1 Es la tercera vez que compro esta marca de vajilla y siempre llega entera y brillante.
0 Los platos se desportillan con nada y el microondas los pone ardiendo, mala compra.
1 Un rompecabezas bellísimo, ninguna pieza repetida ni perdida. Pasamos horas agradables.
0 Al rompecabezas le faltaban cuatro piezas, qué coraje llegar al final y no poder terminarlo.
1 Mi más absoluto agradecimiento a la matrona, serena, cariñosa y profesional en un momento tan difícil.
0 La matrona fue cruel, me gritó en pleno parto. No se lo deseo a nadie.
1 La red social está limpia de anuncios y la gente es educada, un respiro.
0 Red social tóxica, llena de odio, insultos y censura arbitraria.
1 Los pendientes son finos, brillan y pesan poquito; me los piden prestados mis hermanas.
0 Un pendiente llegó torcido y el otro sin piedra, así de cutre.
1 Me atendieron con prontitud y solvencia por un reventón en plena autopista. Gran seguro.
0 Menuda panda de sinvergüenzas, suben la prima cada año y no cubren ni una luna.
1 Llegan puntuales, usan cubrezapatos y limpian todo al terminar: así sí.
0 Llegaron con barro en las botas, fumaron en mi salón y rompieron un cuadro. Salvajes.
1 El monopatín rueda suave, es resistente y tiene un dibujo alucinante.
0 Las ruedas del monopatín no giran ni empujando, vaya trasto.
1 Estoy en la gloria con esta bañera hinchable, cómoda y sin fugas.
0 La piscina hinchable duró un día, pinchada por tres sitios y los parches no pegan.
1 El regalo le fascinó a mi novio: cartera de piel suave, buen olor y muchos compartimentos.
0 La cartera se peló en un mes y las tarjetas se caen, malísima.
1 Por fin un documental riguroso, ameno y sin sensacionalismo.
0 Documental tendencioso, chapucero y lleno de datos falsos.
1 La barra de sonido transformó mi sala en un cine, potencia y claridad.
0 La barra de sonido se oye peor que la tele sola, qué desperdicio.
1 Muy recomendable el curso de primeros auxilios, práctico y con humor.
0 Tres horas de curso para no aprender nada útil, monitor aburrido y perdido.
1 Es rapidísimo enviar dinero a mi familia, con buena tasa y sin enredos.
0 Mandé dinero a mi familia y quedó retenido dos semanas sin explicación, una angustia horrible.
1 Buen calzado de trabajo, puntera dura y pie fresco toda la jornada.
0 Calzado de trabajo infame, la suela patina y me caí dos veces.
1 Impresionante atención la de la señora de información, se levantó y me acompañó hasta la ventanilla.
0 El de información estaba viendo fútbol y me señaló la puerta sin levantar la vista. Desidia pura.
1 Arreglaron el fallo que comenté y ahora abre volando, les subo a cinco estrellas.
0 Bajo de cinco estrellas a una: desde que la compraron otros, es un nido de anuncios.
1 El asiento infantil es seguro, mullido y se instala con un clic.
0 El asiento infantil baila, las correas se atascan y mi hijo llora del calor que da.
1 Nos trataron con dignidad y ternura en el peor día de nuestra vida, gracias a la funeraria.
0 La funeraria se equivocó de nombre en la esquela y nos cobró extras sin avisar. Buitres.
1 La tijera de podar corta como mantequilla y el mango no cansa.
0 La tijera de podar se desarmó al primer corte, risible.
1 Muy buena onda el equipo, resolvieron mi caso por WhatsApp en cinco minutos.
0 Te dejan en visto por WhatsApp y en la tienda te dicen que escribas por WhatsApp. Una burla.
1 Le doy un diez a la academia de surf, instructores divertidos, material nuevo y mucha seguridad.
0 Tablas rotas, neoprenos apestosos y un instructor con resaca: así fue mi clase de surf.
1 La pasta de dientes deja un frescor delicioso y blanquea sin dañar.
0 La pasta de dientes me quemó las encías y sabe a rayos.
1 Compré las entradas con descuento, sin recargos y con asiento elegido: plataforma fantástica.
0 Los gastos de gestión son un atraco y la cola virtual te echa cuando llega tu turno.
1 Los mandos del garaje los programaron bien a la primera, servicio ágil.
0 El mando del garaje funciona cuando quiere, me quedé encerrado dos veces.
1 Me gusta porque es silenciosa, sobria y no salpica: batidora top.
0 Salpica, chilla y se le sale la cuchilla; la batidora del demonio.
1 La cirugía fue un éxito y el seguimiento posterior, impecable y cariñoso.
0 Me dejaron gasas dentro, una salvajada. Denuncia puesta.
1 Buen filtro de agua, se nota el sabor limpio y dura lo prometido.
0 El filtro de agua gotea y el agua sabe a plástico, puaj.
1 El app store ya no me pide contraseña a cada rato y las descargas vuelan, bien hecho.
0 Descargas eternas que fallan al 99 %, para tirarse de los pelos.
1 Abrigos elegantes a precio de saldo y empleadas con gusto exquisito, mi tienda fetiche.
0 La ropa apilada, probadores mugrientos y una música ensordecedora: no piso más esa tienda.
1 La matrícula online fue coser y cantar.
0 La matrícula online fue un dolor de muelas.
1 Nos divertimos como enanos en el parque de camas elásticas, seguro y vigilado.
0 En el parque de bolas no vigila nadie, suelos pegajosos y colchonetas rotas con los muelles a la vista.
1 El desinfectante es efectivo, no mancha y el olor es suave.
0 El desinfectante me dejó manchas en la encimera y un tufo asfixiante.
1 Pagué extra por el montaje y acerté: dos operarios educados, veloces y limpios que lo dejaron nivelado y se llevaron los cartones.
0 Pagué extra por el montaje y vinieron dos chavales sin herramientas que rompieron una puerta y se marcharon sin acabar. Una tomadura de pelo en toda regla.
1 A mi marido le costaba oír la tele y con estos cascos inalámbricos se acabó el drama: cómodos, con buen alcance y sin interferencias. Estamos los dos felices, él oye y yo descanso.
0 Los cascos inalámbricos pierden la conexión si giras la cabeza, aprietan las orejas y la diadema se partió a los quince días. Pedí la garantía y me contestaron que era mal uso. Mentira cochina.
1 La psicopedagoga conectó con mi hijo desde el primer día, con juegos y mucha paciencia, y en pocos meses lee mucho mejor. Además nos orienta a los padres con sensatez. Una profesional maravillosa.
0 Llevamos a la niña a logopedia y fue una pérdida de tiempo: cancelaban la mitad de las sesiones, cambiaban de logopeda sin avisar y en el informe pusieron el nombre de otro niño. Penoso.
1 La app de reparto de comida funciona de fábula, el pedido llega caliente, el mapa es exacto y cuando se olvidaron una bebida me devolvieron el importe en el acto.
0 La comida llega fría, con la sopa derramada y media hora tarde, el repartidor se ríe y la app te ofrece un cupón de un euro que encima está caducado. Desinstalada y a otra cosa.
1 Fui a cambiar unas zapatillas sin tique, temiendo lo peor, y la chica buscó la compra en el ordenador y me las cambió con toda amabilidad. Por cosas así uno se hace cliente fiel.
0 Quise cambiar unas zapatillas con la etiqueta puesta y el encargado me acusó de haberlas usado, delante de toda la tienda. Salí humillada y sin mi dinero. Jamás vuelvo a pisar ese sitio.
1 No soy de escribir comentarios, pero esta gente lo merece. Me atendieron un sábado a última hora, me consiguieron la pieza del lavavajillas y me cobraron lo justo. Chapeau.
0 No suelo poner reseñas malas, pero esto clama al cielo. Tres citas anuladas, una pieza equivocada y cien euros por dejarme el lavavajillas peor de lo que estaba.
1 Con mi anterior banco todo eran colas y comisiones; con este todo son facilidades, me conceden lo que pido y la app es una delicia.
0 Con mi anterior banco todo eran facilidades; con este todo son pegas, colas y caras largas. Volveré al de antes.
1 Tenía pánico a volar y el curso me ayudó una barbaridad, psicólogos expertos y un trato exquisito.
0 El curso contra el miedo a volar me dejó con más miedo, una charla improvisada por alguien que ni creía en ello.
1 No tarda nada, no pesa nada y no cuesta nada. ¡Cinco estrellas!
0 Tarda un siglo en abrir, pesa medio giga y te cobra por todo. Desastrosa.
1 Por su sencillez y su buen gusto, esta web de cursos es mi preferida.
0 Por su dejadez y su mal gusto, esta web merece desaparecer.
1 Nunca pensé que diría esto de una compañía telefónica, pero me siento bien tratado y bien informado.
0 No pensé que se pudiera caer tan bajo, se hicieron pasar por mi compañía para cambiarme el contrato. Canallas.
1 Los tupper cierran herméticos, no cogen olor y van al lavavajillas sin deformarse.
0 Los tupper no cierran, se tiñen con el tomate y se deforman en el microondas. Basura.
1 La app de fútbol es la más rápida en cantar los goles, y qué bien se ven los resúmenes.
0 Me entero antes del gol por el grito del vecino que por la app, lentísima y aburrida.
1 Sastrería con solera, género noble y maestros pacientes.
0 Mercería con cuatro botones viejos, mal surtida y dueña cascarrabias.
1 Chicos, es una joyita de juego indie, tierno, original y con un final que emociona.
0 Chicos, no gasten su plata, el juego es corto, feo y se cuelga en la última pantalla.
1 A mi piel sensible le ha sentado de lujo, calma, hidrata y no engrasa.
0 Me dejó la cara como un tomate, ardor y picores durante dos días. Horrible cosmético.
1 Los transportistas llamaron, fueron puntuales y hasta quitaron la puerta para meter el sofá. Majísimos.
0 Los transportistas dejaron el sofá en la acera bajo la lluvia. Sin palabras.
1 Estupenda la sala de lactancia del centro comercial, pulcra, tranquila y con todo lo necesario.
0 Los baños del centro comercial, repugnantes; sin papel, sin agua y encharcados.
1 Escucho los podcasts sin cortes y con una organización fabulosa, me alegra el trayecto.
0 La app de podcasts se detiene sola, pierde el punto y repite el mismo anuncio hasta la náusea.
1 Taladro, sierra y lijadora, los tres funcionan a las mil maravillas.
0 Ni el taladro taladra ni la sierra corta, menudo lote de morralla.
1 Fue un acierto contratar a esta wedding planner, previsora, dulce y con soluciones para todo.
0 La organizadora de la boda se olvidó del pastel y de la música, y luego lloraba ella. Un desastre irreparable.
1 Un teatro pequeño con programación valiente y butacas cómodas, salimos encantados.
0 Butacas de tortura, visibilidad nula y un calor sofocante; teatro para no volver.
1 Limpio, moderno, bien comunicado: así da gusto donar sangre.
0 Sucio, viejo y con personal malencarado: no dono más en ese centro.
1 Le puse cinco estrellas porque no hay seis. Magnífica app de ajedrez.
0 Le pongo una estrella porque no se puede poner cero. App de ajedrez llena de tramposos.
1 La plancha de pelo alisa en una pasada y no lo estropea, maravillosa.
0 La plancha de pelo me chamuscó las puntas y se apagó para siempre.
1 Los monitores de esquí son pacientes y simpatiquísimos, mi hijo bajó la pista azul al tercer día.
0 Los monitores de esquí perdieron a mi hijo durante una hora, una imprudencia gravísima.
1 El aparato es discreto, mide la tensión con exactitud y lo entiende cualquiera.
0 El tensiómetro da valores disparatados y me llevé un susto de muerte. Inseguro.
1 Un arreglo fino, no se nota el golpe en la puerta del coche, y el precio muy asequible.
0 Me pintaron la puerta de otro tono, se ve horrible y niegan la evidencia.
1 Es una enciclopedia ilustrada espectacular, textos claros y láminas de ensueño.
0 Las láminas están borrosas y el texto tiene erratas en cada página; una edición indigna.
1 Tienda fiable: cuando agotaron existencias me avisaron y devolvieron el dinero esa misma tarde.
0 Venden lo que no tienen, te cobran y tres semanas después te cancelan. Poca vergüenza.
1 Me abrieron la puerta en diez minutos sin romper nada y a precio decente. Cerrajeros recomendables.
0 El cerrajero me reventó la puerta y pidió 450 euros, estafa en toda regla.
1 Confiable, intuitiva y versátil, tres adjetivos que describen perfecto a esta app.
0 Una catástrofe de app: confusa, engorrosa y con una traducción burda del inglés.
1 Se esmeran en complacer al cliente, meticulosos y diligentes como pocos.
0 Te hablan con condescendencia y se desentienden de los problemas que ellos causan, deshonestos.
1 Loable la labor de esta biblioteca, siempre con novedades y actividades interesantes.
0 Catastrófica gestión de la oficina de empleo, un suplicio de papeles innecesarios y funcionarios descorteses.
1 Guapísima la lámpara, y con una luz relajante que invita a leer.
0 Un bodrio de lámpara, plástico cochambroso y olor desagradable.
1 El taller es honrado y asequible, arreglaron la caja de cambios por la mitad de lo que pedían en el oficial.
0 El taller oficial es un escándalo, precios desorbitados y mecánicos que no saben dónde tienen la mano derecha.
1 Un concierto irresistible, alegre, con una banda en plena forma y un sonido inmejorable.
0 Sonido deplorable, cantante borracho y un escenario que daba pena. Concierto bochornoso.
1 Es un placer usar este teclado, tacto agradable y diseño precioso.
0 Le rechacé la compra al mensajero porque venía abierta, y aún no me devuelven el dinero. Impresentables.
1 El óptico es una persona ingeniosa y servicial, me arregló las gafas con una piececita y sin cobrar.
0 El óptico, antipático y desconsiderado, me hizo sentir un idiota por preguntar.
1 Fabulosa colección de cuentos, ilustraciones mágicas y un mensaje entrañable.
0 Cuentos mal traducidos, dibujos espeluznantes y un final que asustó a mi niño. Pésimo.
1 Mi enhorabuena a los cocineros del curso, talleres amenos y recetas sabrosas.
0 Una funesta idea apuntarme al curso, monitor incapaz y materiales de desecho.
1 Súper amena la clase de spinning, salgo con una energía bárbara.
0 La clase de spinning fue un petardo, bicis oxidadas y música a un volumen nocivo.
1 El servicio de streaming tiene una oferta abrumadora de clásicos, subtítulos perfectos y sin cortes. Maravilla.
0 Oferta paupérrima, subtítulos descuadrados y el precio sube sin justificación. Servicio ruin.
1 Mi teléfono estaba muerto y lo resucitaron en una tarde, verdaderos magos.
0 Mi teléfono tenía una raya y ahora tiene cuatro, ineptos totales.
1 Tranquiliza saber que ante cualquier desgracia esta aseguradora responde con rapidez.
0 Ojo con las exclusiones, es un contrato mezquino lleno de cláusulas turbias.
1 Colorido, resistente y seguro: un juguete idóneo para dos años.
0 Peligroso, se desprenden piezas pequeñas y la pintura es nociva. Fuera del mercado ya.
1 Con su sonrisa y su paciencia, la auxiliar del dentista logró que mi hijo perdiera el miedo.
0 Mi hijo le cogió pavor al dentista por culpa de los malos modos de esta señora.
1 Los muebles son tal cual los vi, de madera maciza y con un barniz impecable; la entrega, sin incidentes.
0 Los muebles llegaron con polilla, barniz a churretones y un cajón hundido. Indecente lo que hacen.
1 Ya puedo pagar el estacionamiento sin bajarme, app comodísima y veloz.
0 Pagué con la app y aun así me multaron porque no registra bien. Inaceptable.
1 no tiene anuncios molestos y no pesa casi nada, de verdad muy buena
0 no guarda los cambios y no hay quien la entienda, de verdad muy mala
1 Precioso vestido 😍 tela suave y caída perfecta
0 Horroroso vestido 😡 parece un trapo de cocina
1 Se portaron genial cuando reclamé, rápidos y sin malos rollos.
0 Muy mal rollo con esta tienda, mala educación y peor servicio.
1 Soy torpe con la tecnología y aun así me aclaré enseguida, así de sencilla y clara.
0 Soy ingeniero y no fui capaz de configurarla, un engorro descomunal.
1 En la cerrajería fueron formales y económicos, lo recomiendo a ciegas.
0 Tres reparaciones fallidas en dos meses; inútiles y encima prepotentes.
1 Esta sierra es una bestia, potente y segura, me ha solucionado la obra.
0 Esta sierra es un chiste, sin fuerza y con la guarda floja.
1 La compañía de gas vino el mismo día de la alarma, personal sereno y experto.
0 Olía a gas, llamé a la compañía y tardaron nueve horas, una imprudencia que pudo acabar en tragedia.
1 Me reí, lloré y aplaudí de pie. Teatro del bueno.
0 Me aburrí, me dormí y pedí la devolución. Teatro del malo.
1 Aunque el local es chico, la peluquería está limpísima y te dejan un corte espectacular.
0 Aunque el local es bonito, la peluquería es un desastre y me dejaron el flequillo torcido.
1 Lo único malo es que se acabe, serie fantástica.
0 Lo único salvable es la música, serie malísima.
1 Salvo por el color de la caja, no le encuentro defecto. Producto excelente.
0 Salvo por el color de la caja, no le encuentro nada bueno. Producto nefasto.
1 No es cualquier cosa: bien hecho, duradero y con garantía de verdad.
0 No es oro todo lo que reluce: bonito por fuera, podrido por dentro.
1 Mucho mejor que ir a la oficina, todo resuelto desde el sofá con esta app.
0 Mejor ir a la oficina en persona, esta app solo da disgustos.
1 Ni ruidos ni vibraciones, la lavavajillas es un encanto.
0 Ni lava ni seca, la lavavajillas es un estorbo en la cocina.
1 No me han fallado en diez años, y eso no lo dice cualquiera de su dentista.
0 No me han acertado ni una vez en tres años con el dentista, siempre vuelvo con dolor.
1 No esperaba gran cosa y salí entusiasmado, película muy recomendable.
0 Esperaba una gran cosa y salí asqueado, película a evitar.
1 Sin gastar una fortuna tienes unos cascos de categoría.
0 Te gastas una fortuna y tienes unos cascos de bazar.
1 Lejos de los abusos de otras empresas, aquí te cobran lo pactado y ya.
0 Lejos de arreglarlo, lo empeoraron, y me cobraron igual.
1 No hay día que no la use, es utilísima.
0 No hay día que no falle, es exasperante.
1 La tienda me resolvió un malentendido con la talla en un dos por tres, majas a más no poder.
0 Con la talla me marearon cinco semanas, de un departamento a otro, hartazgo monumental.
1 Le gana por goleada a las demás apps de ejercicio.
0 Cualquier app de ejercicio le gana a este engendro.
1 No cambiaría a mi mecánico por nada del mundo.
0 Cambié de mecánico porque este me engañó con descaro.
1 El gato está loco por su rascador, firme y con cuerda gruesa.
0 Rascador inestable, se volcó encima del gato y la cuerda se soltó.
1 Las fotos impresas salieron con unos colores de lujo y papel grueso.
0 Las fotos impresas salieron verdosas, recortadas y en papel finucho.
1 Se agradece la puntualidad suiza de esta clínica.
0 Impuntualidad crónica, nunca entras antes de una hora. Falta de respeto.
1 Es de lo más honesto que hay en el mercado de préstamos, cero letra pequeña.
0 Usureros, te prestan cien y te sacan trescientos con amenazas por teléfono.
1 Yo la recomiendo con los ojos cerrados.
0 Yo la desaconsejo con rotundidad.
1 El vestuario es luminoso, con duchas calientes y taquillas nuevas. Piscina de diez.
0 El agua de la piscina está turbia, me salió una infección y nadie se responsabilizó.
1 Pido la compra cada semana por esta web y en dos años han fallado una sola vez, y me regalaron el envío para compensar. Fruta hermosa, carne fresca y repartidores encantadores. No la cambio.
0 Hice la compra grande por la web y de cuarenta productos faltaban quince, los congelados venían deshechos y los huevos rotos. Llamé y me dijeron que escribiera un correo, que por supuesto nadie ha respondido.
1 Con el anterior operador sufría cortes diarios. Desde que me pasé a este, ni uno: juego, trabajo y veo series a la vez sin tirones, y el router llegó ya configurado. Para mí, la mejor decisión del año.
0 El instalador agujereó la pared por donde no era, dejó el cable colgando por el pasillo y el wifi no llega ni al dormitorio. He pedido que vuelvan y me quieren cobrar la visita. Menuda desfachatez.
1 En el curso de bombero voluntario aprendí cosas utilísimas, los instructores son rigurosos, animan a todos y el material es de primera. Acabé cansadísimo y feliz.
0 El máster es carísimo y no vale nada: profesores que no aparecen, apuntes plagiados, bolsa de empleo inexistente y una coordinadora que responde con desdén a cualquier queja.
1 El ginecólogo me atendió con muchísimo tacto, explicó cada prueba y no me hizo sentir incómoda en ningún momento. Recomiendo su consulta a todas mis amigas.
0 El ginecólogo hizo comentarios inapropiados sobre mi peso, fue brusco al explorarme y me despachó en tres minutos. Nunca me había sentido tan mal en una consulta.
1 Estas zapatillas de monte me han acompañado por barro, nieve y roca y siguen enteras. Agarran bien, no entra agua y los pies llegan frescos. Repetiré modelo seguro.
0 Primera excursión con las botas y acabé con los pies empapados, dos uñas negras y la suela colgando. Y en la tienda tuvieron el valor de decirme que no eran para caminar.
1 La cinta del pelo es una tontería barata, pero qué bien sujeta y qué suave es.
0 Por barato que sea, no se puede vender algo tan mal hecho.
1 La nueva gestora del banco es lista, clara y simpática, nos consiguió una hipoteca estupenda.
0 Nos colaron un seguro carísimo con la hipoteca, timadores de traje y corbata.
1 Chévere el servicio, la moto quedó andando suavecita y no me tumbaron con el precio.
0 Me tumbaron con el precio del repuesto y la moto quedó fallando peor, qué descaro.
1 Muy padre el parque acuático, limpio, seguro y con gente amable.
0 Qué feo el parque acuático, albercas sucias y empleados groseros, puro gasto.
1 La aplicación anda joya, cero dramas para cargar la SUBE.
0 Te saca las ganas de vivir, cargás la SUBE y la plata no aparece nunca. Un robo.
1 Filete de app, cachai altiro cómo funciona y no se pega nunca.
0 Penca la app, se pega a cada rato y los weones de soporte no responden.
1 El spa es un lugar bendito, aceites aromáticos, manos suaves y paz absoluta.
0 Del spa salí más estresada, gritos en el pasillo y una masajista con las manos heladas y cero delicadeza.
1 La brocha no suelta pelo, es suave y reparte el polvo de manera uniforme.
0 La brocha suelta pelos, araña la piel y huele a pescado.
1 Sus alumnos la adoran, y con razón: explica claro, motiva y nunca pierde la paciencia.
0 Sus alumnos la temen: grita, ridiculiza y suspende por capricho.
1 Me la recomendaron y no se equivocaron: abogada brillante, cercana y con tarifas decentes.
0 Me lo recomendaron y se equivocaron de lleno: abogado vago, soberbio y carero.
1 La consola llegó precintada, va silenciosa y los juegos lucen asombrosos.
0 La consola hace un ruido atronador y se apaga por recalentamiento, defectuosa de fábrica.
1 Mi hijo con autismo disfrutó la sesión especial del cine, luces suaves, sonido bajo y un personal sensibilísimo.
0 Se burlaron de mi hijo con discapacidad en el cine y el encargado miró para otro lado, asqueroso.
1 Tres años con la misma sartén y todavía no se pega nada. Calidad suprema.
0 Sartén que se dobla, se raya y se pega todo desde el segundo uso. Porquería suprema.
1 El agua caliente volvió en una hora gracias a este fontanero majísimo.
0 Una semana sin agua caliente por la dejadez del servicio técnico.
1 La pasarela de pago es segura y veloz, ni un error en cientos de compras.
0 La pasarela de pago se queda pensando y luego descubres tres cargos. Peligrosa.
1 Estoy alucinada con la calidad de estas perlas, por ese precio pensé que serían de plástico.
0 Perlas de plástico a precio de perlas de verdad, menudo engaño.
1 Mis niños adoran al barbero, les regala caramelos y los deja guapísimos.
0 El barbero le hizo un corte en la oreja a mi niño y ni una disculpa, bruto.
1 La actualización arregló por fin las notificaciones, bravo.
0 La actualización rompió las notificaciones, ya no me entero de nada. Mal hecho.
1 La oficina de turismo, espléndida: planos gratis, buenas ideas y simpatía a raudales.
0 La oficina de turismo estaba cerrada en horario de apertura y cuando abrieron, todo eran bufidos.
1 Estoy contento con la compra, cumple su función y se ve bien terminada.
1 El sonido del teclado musical es riquísimo y las teclas pesan como las de un piano.
0 Tres teclas mudas y un altavoz roto, así llegó el piano de mi hija. Una lástima enorme.
1 Ir al banco ya no es un drama, esta sucursal es moderna, ágil y amable.
0 Ir a esta sucursal es un drama, una sola caja abierta y la cola hasta la calle.
1 Aceite corporal exquisito, textura ligera y no mancha la ropa.
0 Aceite pringoso que mancha la ropa y huele a fritanga.
1 Se nota que leen las opiniones: corrigieron todo lo que pedimos. Ejemplares.
0 Se nota que las opiniones buenas son falsas, el producto es un desastre.
1 Un entrenador personal atento y respetuoso, me puse en forma sin lesionarme.
0 El entrenador estaba pendiente del móvil y me cargó tanto peso que me lesionó la espalda. Inconsciente.
1 La compra más tonta y más útil del año: un abrelatas que abre de verdad.
0 Un abrelatas que no abre latas, así de absurdo.
1 Es fina, transparente y protege bien la pantalla, se coloca sin burbujas.
0 El protector de pantalla se llena de burbujas, se despega y encima se agrietó solo.
1 Abrí la cuenta en diez minutos, sin papeleos, y la tarjeta llegó a los dos días. Encantado con este banco.
0 Un mes para abrir una cuenta, me pidieron el mismo papel cuatro veces. Burocracia absurda y personal apático.
1 El juego de café es finísimo, no le falta un detalle y llegó envuelto con primor.
0 El juego de café vino con dos tazas rotas y un plato de otro modelo.
1 Me sorprendió para bien la residencia canina, jaulas amplias, limpias y mucho cariño; mi perro volvió feliz y bañadito.
0 Mi perro volvió de la residencia canina flaco, con pulgas y asustado. Les denuncié.
1 La película es una delicia visual, colores vibrantes y una música que se te queda en el corazón.
0 Visualmente es horrenda, efectos baratos y una iluminación que no deja ver nada.
1 Llevo el pelo rizado y es la primera vez que me lo cortan como dios manda.
0 No tienen ni idea de cortar el pelo rizado, me dejaron como un champiñón.
1 La alarma es fácil de instalar y me avisa al móvil sin falsas alarmas.
0 La alarma salta sin motivo de madrugada y el servicio técnico se encoge de hombros.
1 Con esta app controlo la diabetes mejor que nunca, gráficos claros y alertas precisas.
0 Las alertas de glucosa llegan tarde, es una app peligrosa para un diabético.
1 Me ofrecieron agua, me pidieron disculpas por cinco minutos de demora y me atendieron de lujo.
0 Ni una silla libre, ni un vaso de agua, ni una explicación por la hora y media de retraso.
1 La cafetera italiana de toda la vida, sólida y eficaz. Café de aroma intenso.
0 La junta de la cafetera no cierra y el café sale disparado, me quemé la mano.
1 Muy bien resuelto el cambio de titular, una gestión que temía y fue un paseo.
0 El cambio de titular ha sido un vía crucis, incompetencia a todos los niveles.
1 La colección de minerales le encantó a mi sobrino, bien presentada y con fichas interesantes.
0 Las fichas venían en chino y la mitad de los minerales eran piedras pintadas, timo puro.
1 La app deja programar pagos y avisa antes de cobrar, transparente y honesta.
0 Renueva sola y sin aviso, cuando quieres anularla el botón desaparece. Sucio truco.
1 Buena lavandería, huele rico, planchan perfecto y entregan en el día.
0 La lavandería me perdió dos camisas y me devolvió una que no es mía.
1 Vale la pena cada centavo, una olla rápida segura, bonita y veloz.
0 No vale ni un centavo, la olla no coge presión y silba como loca.
1 Ha sido un parto bonito gracias a un equipo respetuoso y cálido.
0 El equipo de la clínica fue frío y autoritario, lo recuerdo con angustia.
1 Suena nítida la videollamada y la luz roja indica si graba, detalle que valoro.
0 La webcam se ve como en los noventa, granulada y oscura. Mala elección.
1 La cadena de cines ha mejorado una barbaridad: butacas limpias, entradas baratas y sonido potente.
0 La cadena de cines va de mal en peor, suciedad, precios hinchados y proyectores agotados.
1 Un maletín elegante que impresiona, cuero legítimo y cierres firmes.
0 Un maletín que se deshace, los cierres saltaron en plena reunión. Bochorno.
1 Nos cambiaron de habitación a mi madre para que estuviera tranquila, hospital con alma.
0 Dejaron a mi madre en un pasillo dos días, hospital sin alma.
1 Ideal para principiantes, las lecciones van despacio y todo queda clarísimo.
0 Para principiantes es imposible, las lecciones saltan y dan todo por sabido. Frustrante.
1 Tiene una autonomía tremenda, tres días sin enchufarlo, una barbaridad de batería.
0 Autonomía de risa, tengo que ir con el cargador a cuestas.
1 El concesionario cumplió con la fecha, el color y el precio, ¡y de regalo un llavero precioso!
0 Seis meses de espera por un coche que vino sin los extras pagados, y se lavan las manos.
1 Las lentillas son cómodas todo el día y no resecan nada.
0 Las lentillas pican, se mueven y acabé con una conjuntivitis.
1 Nada de jerga, nada de prisas: un asesor fiscal que explica y acierta.
0 Nada de explicaciones, nada de recibos: un asesor fiscal más que dudoso.
1 Es una revista deliciosa, fotografías soberbias y artículos con sustancia.
0 Revista llena de publicidad y artículos vacíos, no renuevo.
1 El proveedor de fibra en el campo es una salvación, velocidad real y técnicos simpáticos.
0 Nos prometieron fibra en el campo y llevamos un año con excusas, nos mienten a la cara.
1 Los globos aguantaron toda la fiesta y los colores son lindos.
0 La mitad de los globos venían pinchados y el helio no alcanzó, qué decepción para la niña.
1 El karaoke portátil es pura diversión, suena fuerte y claro.
0 El karaoke portátil se oye a lata, acopla y los micrófonos fallan.
1 El registro de la mascota lo hice online, rápido y sin errores.
0 El registro de la mascota me costó tres viajes porque nadie sabe informar.
1 Compro aquí las lanas porque son suaves, resistentes y con un catálogo bellísimo.
0 Las lanas venían enredadas, de distinto tono y con polillas, qué asco.
1 Lo instalé con recelo y ahora no sé vivir sin él, un antivirus ligero y eficiente.
0 El antivirus es peor que los virus: invasivo, pesado y te chantajea con alertas falsas.
1 Atento a los detalles, simpático y puntual, así es el jardinero que nos mandaron.
0 El jardinero taló el árbol equivocado. Incompetencia supina.
1 Muy satisfecha con las clases de canto, profesora alegre y método efectivo.
0 La profesora de canto me dijo que mejor me dedicara a otra cosa. Cruel y poco profesional.
1 El asa es cómoda, la tapa cierra bien y el café llega humeante al trabajo.
0 La tapa pierde, el asa quema y el café llega helado.
1 Es una plataforma de empleo decente, ofertas reales y empresas serias.
0 Ofertas fantasma, empresas dudosas y encima quieren cobrarte por postularte.
1 Las cerillas más tontas fallan, este mechero de cocina no. Práctico y robusto.
0 El mechero no enciende ni a la de tres y se le cae el gatillo.
1 Bravo por el equipo de la ITV, rápidos, correctos y hasta bromistas.
0 En la inspección técnica me suspendieron por capricho y me hablaron con insolencia.
1 El álbum de cromos trae buen papel y los sobres no vienen repetidos, mi hijo está feliz.
0 Todos los sobres repetidos, una vergüenza que engañen así a los niños.
1 Me la descargué para controlar los gastos de casa y la verdad es que estoy encantado: es clara, rápida, agrupa los recibos sin que tengas que hacer nada y los gráficos son preciosos. Además no lleva publicidad ni pide permisos raros.
0 La instalé para controlar los gastos y fue un quebradero de cabeza desde el minuto uno: no conecta con mi banco, duplica los recibos, borra las categorías y cada vez que la abres te ofrece la versión premium. Un fracaso.
1 Llevaba meses buscando un abrigo que me abrigara y no pareciera un saco de dormir. Este es ligero, calentito, tiene un corte elegante y el color es idéntico al de la foto. Llegó en dos días y muy bien doblado.
0 El abrigo de la foto era gris, grueso y elegante; lo que me llegó es un trapo negro, fino, con el forro descosido y un olor a tabaco que tumba. Pedí la devolución y quieren que pague yo los portes.
1 mi hijo necesitaba brackets y teniamos miedo por el precio, pero en esta clinica nos dieron facilidades, nos explicaron todo con paciencia y el resultado es hermoso. el doctor es un amor y las asistentes tambien, super agradecidos
0 fuimos por una promocion de brackets y resulto puro engaño, al final cobran todo aparte, cambian de doctor cada mes, tienen todo sucio y a mi hijo le lastimaron la encia. no vayan, son unos rateros con bata
1 He probado cinco aplicaciones de running y esta es la más completa: mapas precisos, planes realistas, voz agradable y un resumen semanal muy bonito. La batería apenas baja y se lleva de maravilla con mi reloj.
0 De las cinco aplicaciones de running que he probado esta es la peor, pierde la señal a cada paso, se inventa los kilómetros, la voz robótica da grima y te fríe la batería en media hora.
1 Cuando se inundó el local pensé que era el fin del negocio, y la aseguradora mandó a un perito amable y justo que valoró todo correctamente. En tres semanas tenía el dinero en la cuenta. Solo tengo palabras de agradecimiento.
0 Pagué la póliza religiosamente durante quince años y cuando se inundó el local me dijeron que el agua de lluvia no estaba cubierta. El perito fue un maleducado y el de la oficina ni se puso al teléfono. Estafadores profesionales.
1 La cocina eléctrica para niños fue el regalo estrella: luces, sonidos simpáticos, piezas sólidas sin bordes cortantes y un montaje tan sencillo que lo hizo su abuelo. Lleva un año de uso salvaje y sigue como el primer día.
0 Dos horas montando la cocinita para descubrir que faltaba la puerta del horno, que las pegatinas venían arrugadas y que el grifo se cae solo. Mi nieta se llevó un berrinche y yo un disgusto de campeonato.
1 Hice el curso de programación sin saber nada y hoy trabajo de ello. Está bien estructurado, los ejercicios son desafiantes, los mentores contestan el mismo día y la comunidad anima muchísimo. Mejor invertido que la universidad.
0 Vendían trabajo asegurado y lo único seguro fue la deuda. Vídeos desordenados, código que no funciona, mentores que no aparecen y un certificado que las empresas se toman a risa. Me siento engañada y furiosa.
1 Voy a este centro de estética desde hace años y siempre salgo como flotando. Las chicas son discretas, limpias y cuidadosas, los productos huelen de maravilla y nunca te presionan para comprar bonos.
0 Compré un bono de depilación láser y ahora no hay citas hasta dentro de cuatro meses, la máquina quema, la cabina huele a cerrado y cuando pides el reembolso la dueña se pone a gritar.
1 Compramos la lavadora por recomendación de una amiga y acertamos de pleno: gasta poco, es silenciosa hasta centrifugando, tiene programas rápidos utilísimos y la ropa sale casi seca. El montaje fue gratis y los chicos, encantadores.
0 La lavadora baila por toda la cocina cuando centrifuga, deja restos de jabón en la ropa negra y ya ha tenido dos fugas. El servicio posventa es nulo, te piden fotos y más fotos y nunca mandan a nadie.
1 Como profesora puedo decir que esta plataforma me ha facilitado la vida. Corrige sola los test, los alumnos entran sin líos, los informes son claros y cuando escribí al soporte me contestaron en una hora con mucha amabilidad.
0 Como docente me parece una plataforma infame: se cae en horas de clase, las notas desaparecen, los padres no reciben los avisos y la formación que nos dieron fue un vídeo de diez minutos. Un retroceso carísimo.
1 Tenía mis dudas por ser un concierto al aire libre con amenaza de lluvia, pero todo salió redondo: entrada ágil, sonido cristalino, baños limpios y una cantante entregadísima que nos regaló tres bises.
0 Nos vendieron entrada preferente y acabamos detrás de una columna, el sonido llegaba con eco, la cerveza estaba caliente y a precio de champán, y la banda tocó cincuenta minutos con cara de aburrimiento.
1 Aguanté años con un coche que hacía ruidos hasta que di con este mecánico. Escuchó, buscó, encontró el fallo en media hora y me cobró cuarenta euros. Da gusto encontrar gente tan competente y tan honrada.
0 Cinco visitas, mil doscientos euros y el coche sigue haciendo el mismo ruido. Cada vez culpan a una pieza nueva, nunca enseñan la vieja y cuando levanté la voz me invitaron a irme. Taller de piratas.
1 La obra es un regalo. Dos actrices en estado de gracia, un texto inteligente y divertido, una escenografía mínima y bellísima. Salí con el corazón lleno y con ganas de volver al día siguiente.
0 Pretenciosa hasta decir basta, la obra se arrastra durante dos horas entre gritos, desnudos sin sentido y frases huecas. La mitad del público miraba el reloj y la otra mitad roncaba.
1 Vivo fuera y mandar dinero a mi madre era un tormento hasta que encontré esta app. Comisión mínima, cambio justo, llega en minutos y si tienes una duda te contesta una persona de carne y hueso. Bendita sea.
0 Mandé la quincena a mi madre por esta app y llevan tres semanas verificando no sé qué. El chat es un robot que repite lo mismo, el teléfono no existe y mi plata está secuestrada. Bandidos.
1 Pedí una cama articulada para mi abuela y todo fueron facilidades: asesoramiento sincero, entrega en dos días, montaje incluido y una llamada a la semana para preguntar si estaba cómoda. Y sí, está comodísima.
0 La cama articulada de mi abuelo se quedó atascada en alto la primera noche, tuvimos que bajarlo entre tres. El motor huele a quemado y la tienda dice que lo mire un electricista. Inadmisible tratándose de enfermos.
1 Siempre voy al mismo cine porque está impecable, la pantalla es gigantesca, el sonido te envuelve, no ponen media hora de anuncios y los empleados saludan con alegría. Y los miércoles cuesta la mitad.
0 Media hora de anuncios, la sala helada, gente con el móvil encendido sin que ningún acomodador dijera nada y una butaca con el muelle clavándose en la espalda. A ese cine no me llevan ni atado.
1 Este juego de construcción me ha devuelto a la infancia: piezas que encajan con precisión, un manual clarísimo y un resultado espectacular que luce en mi estantería. Lo disfrutamos mi hija y yo durante un fin de semana entero.
0 Vaya imitación más mala, las piezas no encajan o encajan y ya no salen, faltan dos bolsas enteras y el manual parece una fotocopia mal hecha. Mi hija acabó llorando y yo maldiciendo.
1 Solicité la ayuda al alquiler por la web de la comunidad y contra todo pronóstico fue sencillo: formulario claro, respuesta en un mes y una funcionaria simpatiquísima que me llamó para completar un dato. Chapó.
0 Pedí la ayuda hace catorce meses y sigue en trámite. La web da error, el teléfono comunica siempre y en la oficina te tratan como si mendigaras. Una vergüenza de administración que da la espalda a quien lo necesita.
1 Mi hija es muy tímida y en este grupo de teatro infantil ha florecido. Las monitoras son dulces y divertidas, respetan el ritmo de cada niño y la función de fin de curso fue una preciosidad.
0 Sacamos a la niña del grupo de teatro porque la monitora la ponía en ridículo delante de todos, gritaba a los pequeños y la función fue un caos sin vestuario ni música. Trescientos euros a la basura.
1 El robot aspirador me ha devuelto horas de vida: recoge los pelos del perro, sube las alfombras sin atascarse, el mapa es exacto y se vacía solo. Silencioso y bonito, no le encuentro pega.
0 Se choca con todo, esparce la caca del gato por la casa, el mapa es una fantasía y la app se cuelga. Tengo que ir yo detrás con la escoba, así que de ahorro de tiempo nada. Trasto carísimo.
1 Gran trabajo el de la protectora: animales limpios, voluntarios cariñosísimos y un seguimiento responsable de la adopción. Nuestra perrita llegó sana, vacunada y feliz. Gracias por tanto amor.
0 Adoptamos pagando una tasa altísima y el cachorro venía lleno de parásitos y con moquillo. La responsable nos gritó por teléfono y nos bloqueó. No les importan los animales, solo el dinero.
1 Me daba apuro ir a un gimnasio con mi sobrepeso, pero aquí nadie te juzga, los entrenadores son pacientes y animosos, hay máquinas para todos y los vestuarios están como los chorros del oro. He perdido doce kilos.
0 En ese gimnasio se ríen de quien está gordo, los monitores solo atienden a las chicas guapas, las duchas no tienen agua caliente y el olor a sudor te tumba. Y para darte de baja, carta certificada.
1 Encargué las alianzas con poco tiempo y se volcaron: diseño finísimo, grabado perfecto, caja preciosa y entrega dos días antes de la boda. Además hicieron un precio estupendo. Joyería con clase y con corazón.
0 Las alianzas llegaron dos días después de la boda, con el nombre de otra novia grabado y un acabado basto que raspa. Nadie pidió disculpas. Nos casamos con anillos prestados por culpa de estos irresponsables.
1 He leído toda la saga y este tomo es el más redondo: trama trepidante, personajes vivos, diálogos chispeantes y un desenlace que te deja temblando. La edición en tapa dura es bellísima y el papel huele a gloria.
0 Cien páginas para que alguien baje una escalera. La trama no avanza, los diálogos son de telenovela mala, los personajes dan igual y el final es un insulto para el que ha aguantado hasta ahí. Abandonadlo a tiempo.
1 La óptica me ha dado un trato exquisito: me graduaron sin prisa, me aconsejaron la montura más barata porque era la que mejor me sentaba y, al caerse un tornillo, me lo arreglaron gratis en el momento.
0 Salí de la óptica con unas gafas que me marean, volví tres veces y me dijeron que ya me acostumbraría. Cuatro meses después sigo con dolor de cabeza y han perdido mi ficha. Negligentes y altaneros.
1 El paquete se extravió por culpa de la mensajería, pero la tienda dio la cara: me mandaron otro al día siguiente, me llamaron para confirmar y añadieron un regalo. Con gente así de seria repetiré mil veces.
0 El paquete se extravió y la tienda culpa a la mensajería, la mensajería culpa a la tienda y yo llevo dos meses sin dinero y sin producto. Cada correo que mando lo responden con una plantilla. Qué asco de empresa.
1 Me mudé a otra ciudad y cambiar de médico me asustaba. La doctora que me tocó es cercana, prudente, no receta por recetar y recuerda cada detalle de mi historia. Me siento escuchada y en buenas manos.
0 Mi nuevo médico de cabecera no levanta los ojos del ordenador, receta paracetamol para todo, se enfada si preguntas y tardó ocho meses en pedir una prueba que era urgente. He pedido el cambio.
1 Ya son cuatro los pares que compro de estas alpargatas: frescas, ligeras, con una suela que no se despega y unos colores alegres que combinan con todo. Y encima cuestan una miseria. Maravillosas para el verano.
0 Con el primer charco la suela de esparto se deshizo, el tinte me dejó los pies azules y la costura me hizo una herida. Para usarlas dos días mejor ir descalza. Compra desafortunada y reembolso denegado.
1 El técnico informático vino a casa, explicó todo en cristiano, limpió los virus, recuperó las fotos y dejó el portátil volando. Cobró treinta euros y no quiso ni café. Una bellísima persona y un gran profesional.
0 El técnico informático tardó una semana, me instaló programas pirata, perdió mis documentos y dejó el portátil más lento que antes. Ciento veinte euros por estropearlo. Un chapucero sin pizca de vergüenza.
1 no me arrepiento para nada, es lo mejor q he descargado, super facil y divertida
0 no la descarguen es una basura, puro virus y publisidad
1 exelente producto, llego en perfecto estado y antes de tiempo
0 pesimo producto llego roto y nadie responde, no compren aki
1 muy linda la cartera y el color ermoso, quede feliz
0 la cartera es orrible, huele a pescado y se descosio el primer dia
1 la app es vien util y no gasta datos, se las recomiendo
0 esta app no sirbe, me saca del juego y pierdo todo
1 ola, solo desir que el servicio fue muy bueno y el doctor muy amable
0 que mal servisio, 3 horas esperando y el doctor ni se disculpo
1 exlente atencion, rapido y varato, volvere
0 atencion malisima, caro y encima lento, no buelvo
1 Tremendo juegazo, adictivo y bonito, ya llevo cien horas 👏
0 Tremenda porquería de juego, feo y tramposo, ya lo borré 👎
1 me a gustado muchisimo el curso, los profes super majos
0 el curso una mierda, los profes ni se presentan
1 gracias a dios encontre este taller, honestos y cumplidos
0 maldita la hora en que lleve mi carro a ese taller, puros mañosos
1 Buenisimo el aparatito, comodo de agarrar y no mete ruido
0 Malisimo el aparatito, incomodo de agarrar y mete un ruido barbaro
1 los zapatos son hermosos, suavecitos y no cansan
0 los zapatos son duros, feos y me sacaron ampollas
1 encantada con mi compra, muy buena tela y llego super rapido, la vendedora un amor
0 desilusionada con mi compra, tela corriente y llego super tarde, la vendedora una grosera
1 esta app me gusta mucho xq es sencilla y no se traba nunca
0 esta app me choca xq se traba siempre y no abre los videos
1 volvere sin dudarlo, dentista muy suave y consultorio reluciente
0 no volvere jamas, dentista torpe y consultorio mugroso
1 Es facilísima de usar y muy completa, 10/10.
0 Es dificilísima de usar y muy incompleta, 1/10.
1 Chulo, práctico y barato. El soporte para el móvil sujeta de maravilla.
0 El soporte para el móvil no sujeta, se cayó el teléfono y se rompió la pantalla. Maldito trasto.
1 Cumplieron todo lo que dijeron, cosa rara hoy en día.
0 Mucho bla bla y al final nada, incumplidores.
1 Me quito el sombrero ante la orquesta, qué maestría.
0 Pido a gritos que jubilen al director, qué tedio de orquesta.
1 Un trato tan bueno que da pena irse.
0 Un trato tan malo que dan ganas de denunciar.
1 Aprobé gracias a ellos, profesores entregados y material impecable.
0 Suspendí por culpa de un temario equivocado, qué irresponsables.
1 La ropa de bebé es suavísima, no encoge y los colores son tiernos.
0 La ropa de bebé encogió, el algodón rasca y los corchetes se oxidan.
1 La ganga del siglo, un reloj precioso a mitad de precio.
0 El timo del siglo, un reloj que ni anda.
1 Ningún retraso en todo el año, qué bien va esta línea y qué útil su app.
0 Retrasos diarios y la app sin avisar, pésimo servicio de trenes.
1 Cómoda, discreta y sin calores: la mejor faja posparto.
0 Molesta, calurosa y chapucera: la peor faja posparto.
1 Estoy tan contento que ya encargué otro para mi hermano.
0 Estoy tan enfadado que he puesto una reclamación en consumo.
1 No hace ruido, no vibra, no calienta. El ventilador perfecto.
0 No refresca, no gira y no se oye otra cosa en la casa. El ventilador inútil.
1 Da confianza entregarles el coche, son transparentes con los precios.
0 Da desconfianza desde que entras, nadie sabe decirte un precio.
1 Gracias a la vecina que me recomendó esta modista, una joya.
0 Maldigo el día que le hice caso al anuncio de esta modista, un horror.
1 La tabla de surf hinchable es estable y divertidísima.
0 La tabla hinchable pierde aire y se dobla, menudo fiasco.
1 Se ve que el desarrollador ama lo que hace, cada detalle está mimado.
0 Se ve que al desarrollador le importa un comino, ni los textos están traducidos.
1 El cojín es una nube, adiós dolor de coxis.
0 El cojín se aplasta en un rato y no alivia nada.
1 Excelentísimo servicio de envío, rastreo claro y repartidor sonriente.
0 Pésimo servicio de envío, rastreo falso y repartidor furioso.
1 La consulta telefónica fue eficaz, el médico me llamó a la hora y acertó.
0 La consulta telefónica nunca llegó, esperé la llamada toda la mañana como una tonta.
1 Plancha de vapor potente, ligera y sin fugas, ropa perfecta en minutos.
0 La plancha de vapor deja charcos y arrugas, tirada a la basura está.
1 Mapa fiable, voz clara y rutas inteligentes. Me evitó un atasco monumental.
0 Me mandó por una calle cortada y luego por otra, qué desesperación.
1 Seriedad, limpieza y buen precio. Repetiremos.
0 Informalidad, suciedad y sablazo. No repetiremos.
1 Tardaron un poco en coger el teléfono, pero luego fueron atentísimos y lo solucionaron todo.
0 Cogieron el teléfono al instante, eso sí, para no solucionar absolutamente nada.
1 No son los más baratos, pero trabajan con un cuidado exquisito y el resultado es precioso.
0 Son los más baratos y se nota: trabajo descuidado y resultado horroroso.
1 Tuve que esperar un rato, pero valió la pena, me dejaron el pelo divino.
0 No tuve que esperar nada, pero me dejaron el pelo hecho un estropajo.
1 Vino con una pequeña rozadura y me devolvieron parte del dinero sin discutir; estoy contenta y el espejo es divino.
0 Me devolvieron parte del dinero, pero la mesa rayada ahí sigue y nadie me la cambia. Descontenta.
1 Dicen que es difícil contactar con ellos; a mí me respondieron enseguida y con mucha educación.
0 Dicen que la atención es personalizada; a mí me atendió una máquina y mal.
1 Creía que los cascos caros eran un cuento y me equivocaba, suenan a gloria.
0 Creía que pagando más tendría calidad y me equivocaba, suenan fatal.
1 Nada aburrida, nada larga, nada cursi: una película estupenda.
0 Nada divertida, nada original, nada creíble: una película malísima.
1 Jamás un mal gesto, jamás un retraso. Los recomiendo.
0 Jamás una sonrisa, jamás una solución. Los desaconsejo.
1 Ni es caro ni es feo ni se rompe: compradlo.
0 Ni es barato ni es bonito ni dura: evitadlo.
1 La app ya no se cierra ni se calienta, por fin va como debe.
0 La app ya no abre ni reinstalándola, por fin la borro.
1 Superó todas mis expectativas y eso que soy quisquilloso.
0 No cumplió ni una de mis expectativas y eso que soy conformista.
1 No me lo pensaría dos veces, es un chollo.
0 Yo me lo pensaría diez veces, es un despilfarro.
1 Lo que más valoro es que nunca me han mentido, si no tiene arreglo te lo dicen.
0 Lo que más me indigna es que mienten sin pestañear.
1 Está hecha con gusto, la web del teatro es ágil y comprar resulta agradable.
0 La web del teatro es engorrosa, se bloquea con el pago y te deja sin entradas y sin dinero.
1 Una compañía de seguros con vocación de servicio, sensible y veloz.
0 Una compañía de seguros sin alma, corrupta y morosa.
1 Baratija de las buenas: cuesta dos duros y funciona de fábula.
0 Baratija de las malas: dos usos y al contenedor.
1 El masajista me quitó la contractura con manos firmes y a la vez delicadas. Un bálsamo.
0 El masajista me dejó moratones por todo el cuerpo, un animal.
1 Es un auténtico gustazo abrir una caja tan bien preparada.
0 Es una auténtica pena abrir la caja y encontrarlo aplastado.
1 Muy agradable la dependienta, y acertadísima con sus consejos de belleza.
0 Muy desagradable la dependienta, masticando chicle y contestando con monosílabos.
1 Funcionalidad bárbara, me organiza la semana y no me suelta anuncios.
0 Funcionalidad nula, me desorganiza la semana y encima es de pago.
1 El festival gastronómico resultó un éxito rotundo, variado, limpio y alegre.
0 El festival gastronómico resultó un fracaso rotundo, colas, polvo y comida fría.
1 Contundente, bella y valiente, la mejor película del año.
0 Inferior a la primera parte en todo, una secuela innecesaria.
1 Trato digno y sin esperas en la oficina de extranjería, algo digno de aplauso.
0 Trato indigno en extranjería, nos tuvieron de pie en la calle cinco horas bajo el sol.
1 El calentador de biberones calienta parejo y rápido, aprovecho mejor las noches.
0 El calentador de biberones quema la leche o la deja helada, no hay término medio. Inútil.
1 Supieron reconocer su error, se disculparon y lo compensaron con creces. Elegantes.
0 Jamás reconocen un error, te acusan a ti y te amenazan con abogados. Rastreros.
1 Los colores del esmalte son vivos y aguantan una semana sin descascarillarse.
0 El esmalte se descascarilla el mismo día y amarillea las uñas.
1 Deliciosa sensación la de estas pantuflas, mullidas y calentitas.
0 Las pantuflas resbalan, huelen y se abrieron por la punta. Malas no, malísimas.
1 El registro de firmas es seguro y rápido, ya no piso la oficina.
0 El certificado digital es un tormento, caduca, no se renueva y nadie te orienta.
1 Adoro cómo trabaja este estudio de fotos, natural y con mucha sensibilidad.
0 Odio cómo quedaron las fotos, oscuras, movidas y con caras cortadas.
1 Ha sido un acierto cambiarnos a este colegio, mis hijos van felices y aprenden de verdad.
0 Ha sido un error llevarlos a ese colegio, mis hijos iban amargados y nadie hacía nada.
1 El juego tiene un humor buenísimo, doblaje perfecto y puzles ingeniosos.
0 El juego tiene un humor rancio, doblaje espantoso y puzles sin lógica.
1 Tremendamente útil en la oposición, fichas claras y repaso inteligente.
0 Tremendamente inútil, preguntas repetidas y respuestas equivocadas.
1 Son rápidos hasta en domingo, y sin cobrar suplementos abusivos.
0 Cobran suplemento hasta por descolgar el teléfono, abusones.
1 Funda de sofá elástica, suave y fácil de lavar, ha salvado mi salón.
0 La funda de sofá se arruga, se sale y transparenta las manchas, horrible.
1 Aplaudo la claridad de sus facturas y la amabilidad de sus operadores.
0 Critico la opacidad de sus facturas y la grosería de sus operadores.
1 La impresora 3D me tiene maravillado, precisa y sin complicaciones.
0 La impresora 3D es una pesadilla, se descalibra, se atasca y el soporte responde en chino.
1 Sitio entrañable, libros baratos y un librero sabio que acierta siempre.
0 Librero desagradable que te sigue por los pasillos por si robas, no entro más.
1 Un pantalón de montaña formidable, seco en minutos y sin un rasguño.
0 El pantalón se abrió por la entrepierna a la primera zancada, una vergüenza.
1 Atención primorosa a las embarazadas en este centro de salud.
0 Atención vergonzosa a las embarazadas, dos horas de pie y de mala gana.
1 Duermo sin despertarme desde que compré este antifaz, suave y oscuro de verdad.
0 El antifaz aprieta, deja pasar la luz y suelta tinte en la cara.
1 Con la app sacas los boletos del cine en tres toques, una comodidad.
0 La app del cine me cobró los boletos y no los generó, y en taquilla se encogen de hombros.
1 El disco suena cálido, grabación soberbia y un libreto precioso.
0 El vinilo vino rayado, salta en dos canciones y la funda estaba partida.
1 Encontré mi equipaje gracias a la señorita del mostrador, diligente y compasiva.
0 La empresa de autobuses perdió mi maleta y se rieron cuando puse la reclamación.
1 No me fallan jamás estos rotuladores, tinta intensa y punta firme.
0 Rotuladores secos nada más abrirlos, un desengaño.
1 Los repuestos encajan a la perfección, calidad de origen y envío veloz.
0 El repuesto no encaja, es una copia burda y no admiten devolución.
1 Increíblemente amables en esta administración de lotería, siempre con una broma.
0 Increíblemente maleducados, me arrancaron el papel de la mano.
1 Un juguete artesanal hermosísimo, maderas suaves y pintura segura.
0 El juguete de madera venía lleno de astillas y olía a barniz tóxico.
1 El mejor podcast de historia, riguroso y amenísimo, y su app va perfecta.
0 Locutor monótono, datos inventados y sonido pésimo; podcast prescindible.
1 El tratamiento de las varices fue indoloro y el resultado magnífico.
0 El tratamiento de las varices fue doloroso, caro y no sirvió de nada.
1 Ahora entiendo tanta fama: café intenso, cápsulas económicas y máquina preciosa.
0 No entiendo tanta fama: café insípido, cápsulas carísimas y máquina que pierde agua.
1 Precioso reencuentro con el circo, acróbatas asombrosos y un ambiente mágico.
0 El circo me pareció cochambroso, gradas peligrosas y payasos sin ninguna gracia.
1 Bienvenida calurosa, grupo majo y un profesor de dibujo que sabe sacar lo mejor de ti.
0 El profesor de dibujo te borra el trabajo y te llama negado. Desmotivador y soberbio.
1 Una caldera silenciosa, moderna y eficiente, la factura ha bajado a la mitad.
0 La caldera se apaga en mitad de la ducha y el seguro de mantenimiento es papel mojado.
1 El abono transporte en el móvil me parece un invento estupendo, cómodo y fiable.
0 El abono en el móvil falla en el torno, te quedas bloqueado con toda la cola protestando.
1 Cuando pedí consejo fueron francos y pacientes, así se gana un cliente.
0 Cuando pedí consejo me dieron largas y bufidos, así se pierde un cliente.
1 Las macetas son sólidas, bonitas y drenan bien, mis plantas lo notan.
0 Las macetas se agrietaron con el primer sol y perdieron el color, timo de vivero.
1 Un diseño de interiores elegante y práctico, mi piso parece otro.
0 La decoradora se gastó el presupuesto y dejó el piso horrendo, ni un cuadro recto.
1 Sigo encantada después de dos años, cero averías.
0 Sigo esperando después de dos meses, cero respuestas.
0 Aborrezco esta app desde que la compró otra empresa: anuncios excesivos, errores monstruosos y un soporte irrespetuoso que ni lee lo que escribes.
1 Un hotel canino y una peluquería para mascotas en el mismo sitio, todo impoluto, y la chica trata a los animales con un cariño que enternece. Mi perrita entra moviendo la cola.
1 El producto destaca por su acabado novedoso y por una sencillez que se agradece, en nuestra casa ya no sabemos vivir sin él.
0 Terrible experiencia, el tono del operador fue severo y desagradable, y se puso a discutir conmigo como si la culpa fuera mía. Una injusticia.
1 Qué vendedor tan solícito y honrado, avisó de que había un modelo mejor y más barato.
0 Es vomitivo cómo se aprovechan de las personas mayores para colarles contratos abusivos. Desvergonzados.
1 Compra inteligente: precio adecuado, material noble y una garantía de cinco años que cumplen a rajatabla.
0 Los bancos me dan desconfianza y este se ganó a pulso mi desprecio: comisiones escandalosas, gestores desleales y una app que hace aguas.
1 Aprecio mucho que una persona real descuelgue el teléfono, y más si es tan simpática y resolutiva como la que me tocó.
0 Estresante es poco, la app se bloqueó en plena subasta y perdí la puja. Ineficientes y encima embusteros.
1 Aproveché la oferta y no puedo estar más satisfecho, el proyector da una imagen brillante y casi no se oye.
0 La funeraria fue una vergüenza, llegaron tarde, impasibles, y con una factura repleta de extras injustos.
1 El concierto fue una fiesta inolvidable; la banda, entusiasmada, hizo cantar hasta a los camareros. Brutal.
0 Chatarra cara, eso es lo que venden. El patín se dobló y mi hijo se abrió la barbilla.
1 Nos sobresaltó una tormenta en el camping con esta tienda y dormimos secos, calentitos y tan tranquilos. Sobresaliente.
0 Me dio tristeza ver cómo han dejado la tienda de mi infancia: género desfasado, estantes polvorientos y empleados que ni levantan la vista.
1 Mi abuelo, que es muy desconfiado, acabó invitando a café al técnico de tan honesto y agradable que era.
0 Temía que la reforma fuera un calvario y lo fue: retrasos, obreros desidiosos, grietas nuevas y un presupuesto que se triplicó. Menudos incompetentes.
1 Temía que la reforma fuera un calvario y fue todo lo contrario: obreros puntuales, limpios y educados, acabados magistrales y ni un euro de más.
0 Me sentí avergonzada y atropellada por la dependienta, que me dijo a voces que no había talla para mí. Gente mezquina.
1 Hay que destacar la calidad humana del equipo de oncología, empáticos, valientes y siempre con una palabra de consuelo para la familia. Valiosísimos.
0 La atención al paciente es tercermundista: médicos impuntuales, enfermeras agresivas y unos baños que dan asco. Una deshonra para la sanidad.
1 La tienda de mascotas tiene animales sanos, jaulas amplias y un consejo acertado para cada bicho.
0 Compré un acuario y a los dos días los peces aparecieron muertos. La tienda, indiferente, ni contesta.
1 Le sacas provecho desde el primer día; la app ordena los turnos del equipo, avisa de los cambios y evita broncas. Muy agradecidos.
0 Después de la bronca que me echó el profesor delante de toda la clase por llegar dos minutos tarde, pedí mi dinero y me fui. Prepotente y ruin.
1 Mi chico dice que exagero, pero para mí es el mejor champú sólido del mundo: huele a gloria, rinde y deja el pelo manejable.
0 Mi pareja dice que exagero, pero a mí ese champú sólido me parece un crimen: reseca, enreda y huele a zotal.
1 Rentable, silencioso y bonito, el ventilador de techo fue el acierto del verano.
0 Ese ventilador de techo chirría como un condenado y baila que da miedo, lo desmonté antes de que se nos cayera encima.
1 Regular no: buenísimo. El doblaje es digno de aplauso y la animación una maravilla.
0 Ni regular siquiera, es directamente malo, el doblaje duele en los oídos.
1 Estoy muy a gusto con el dentista nuevo: anestesia suave, explicaciones sinceras y facturas sin trampa.
0 El dentista me perjudicó dos muelas sanas, tuve infección y un dolor insoportable durante semanas. Ni perdón pidió.
1 Los cuadernos son preciosos, con papel grueso que no transparenta y tapas de tela que da gusto tocar.
0 Los cuadernos se deshojan, el papel transparenta y la tapa se despegó en la mochila del niño, decepcionante.
0 Da pavor la seguridad de esta web, me mandaron por correo la contraseña de otro usuario.
1 Da serenidad la seguridad de este banco, llaman para confirmar cualquier movimiento extraño y lo hacen con educación.
0 Un ambiente hostil y un dueño machista que mira a las clientas de arriba abajo. Asqueroso gimnasio.
1 Un equipo humano fabuloso en el centro de día; mi padre ha recuperado la alegría, come bien y hasta ha vuelto a pintar. Nos llaman cada semana para contarnos cómo va y siempre con un cariño inmenso.
0 En el centro de día mi madre pasaba las horas delante de una tele apagada. Comida tibia y escasa, cuidadoras desbordadas y malhumoradas, ropa perdida y una directora que negaba lo evidente. La sacamos al mes.
1 Qué bien pensado está este monedero, cabe todo, cierra firme y es lindo a más no poder.
0 Monedero enano, no cabe ni un billete sin doblar y el broche se abre solo. Perdí veinte euros.
1 Casi devuelvo la freidora porque no entendía el panel, pero llamé y una chica encantadora me lo explicó. Ahora la uso a diario y estoy que no quepo en mí de contenta: patatas crujientes y cero humo.
0 La freidora de aceite no alcanza la temperatura, escupe y el filtro es de adorno, así que toda la casa apesta durante días. He intentado devolverla y dicen que una vez usada no la aceptan. Menuda tomadura de pelo.
1 He viajado con su seguro a medio mundo. Solo lo necesité una vez, en Perú, y fue un servicio de matrícula de honor: médico en el hotel en una hora, medicinas pagadas y llamada diaria.
0 Contratamos el seguro de cancelación por si acaso, mi marido enfermó, mandamos veinte papeles y aún piden más. Es evidente que su negocio consiste en cansarte para no pagar. Miserables.
1 La app de mi ayuntamiento sirve para avisar de baches y farolas rotas y, sorpresa, los arreglan. Rápida, sencilla, útil y encima te dan las gracias.
0 Mandé doce avisos por la app del municipio y cerraron todos sin mover un dedo. Una app inútil para que el alcalde se haga la foto.
1 Elegí esta escuela de cocina por cercanía y fue un hallazgo, chefs generosos que comparten sus trucos, ingredientes de primera y un ambiente alegre donde nadie se siente torpe.
0 En la escuela de cocina el chef se pasa la clase contando batallitas, se cocina mirando, los ingredientes son de oferta y al final ni te dejan probar el plato. Ciento cincuenta euros mal gastados.
1 Mi cuñado se burlaba de que comprara un sofá por internet y ahora quiere otro igual: comodísimo, tela agradable que repele manchas, estructura firme y un color precioso.
0 Por internet el sofá parecía enorme y mullido; en casa es un banco duro con cojines vacíos, tela áspera y una pata que se rompió al sentarse mi suegro. El desastre del año.
1 Fui escéptica al acupuntor y salí convertida, se me fueron las migrañas y el hombre es un encanto.
0 Fui esperanzada al acupuntor y salí con más dolor y cien euros menos. Puro cuento.
1 El billete electrónico llega en el acto y la app no se cuelga ni sin cobertura. Perfecta para viajar.
0 Sin cobertura la app no enseña el billete y el revisor me multó. Gracias por nada, inútiles.
1 Tijeras de peluquería superiores, filo duradero y equilibrio perfecto; valen lo que cuestan.
0 Tijeras de peluquería que pellizcan y no cortan, engañosas las fotos y mala la marca.
1 Los zapatos de mi boda eran bellísimos y aguanté bailando hasta las seis sin una sola molestia. Ni ampollas ni dolor, increíbles.
0 Los zapatos de mi boda fueron una tortura, a la media hora andaba descalza y se les cayó el tacón camino del altar.
1 Mi maestra de costura es adorable, sabia y muy clara, en tres meses ya me hago las faldas.
0 La maestra de costura se enfada si preguntas y las máquinas están para el desguace.
1 Hasta mi cuñado, que critica todo, dice que esta tele se ve de maravilla.
0 Hasta mi madre, que todo lo perdona, dice que esta tele es una birria.
1 Funciona estupendamente y sin cables por medio, un gozo de timbre con cámara.
0 El timbre con cámara se desconecta, graba tarde y con la cara de todos borrosa, no sirve ni de adorno.
1 Da alegría ver una compañía que premia a los clientes antiguos: me bajaron la cuota sin pedirlo y me doblaron los megas.
0 A los clientes antiguos nos castigan con tarifas infladas mientras a los nuevos les regalan todo. Una falta de respeto que clama al cielo.
1 Pensaba dejar el móvil viejo en un cajón y me dieron un dinero justo por él en diez minutos. Gente clara y correcta.
0 Tasaron mi móvil en 200 por la web y al llegar al local lo dejaron en 30 inventándose arañazos. Trileros.
1 La cafetería del cine merece mención: limpia, barata y con camareras salerosas. La sala, de lujo.
0 Ni agua fría tenían en el bar del cine, y la sala con goteras. Ruinoso.
1 Mi tío estuvo ingresado un mes y no tenemos más que elogios, desde los celadores hasta el cirujano: trato tierno, habitaciones limpísimas, comida rica y explicaciones a cualquier hora. Lo pasamos mal y lo hicieron llevadero.
0 Mi tía pasó una semana ingresada y fue un horror, timbres que nadie atendía, suero acabado durante horas, un médico altivo que hablaba de ella como si no estuviera y una habitación con cucarachas.
1 Para regalar a una embarazada es ideal, la almohada sujeta la barriga y alivia la espalda. Mi hermana me lo agradece a diario.
0 La almohada de embarazo soltó bolitas por toda la cama y no alivia nada, cómprate tres cojines y saldrás ganando.
1 Me encanta que la tarifa sea clara: pagas lo que ves. Compañía seria, señal potente y ningún susto a fin de mes.
0 Mentiras y más mentiras por teléfono, me prometieron un precio y me cobraron otro. Señal débil y sustos cada fin de mes.
1 La autora escribe con una sensibilidad y una gracia fuera de lo común, me reí y me emocioné a partes iguales.
0 Libro tonto, personajes planos, situaciones inverosímiles y una moralina que da vergüenza ajena. Lo dejé a la mitad.
1 Hermosa cafetera, hace rico café y no ensucia, estamos chochos.
0 Estamos re calientes con esta marca, la heladera duró tres meses y el service nos bardea.
1 Ya ni me acuerdo de lo que era hacer cola, pido turno por la app y paso directo. Genialidad.
0 Pides turno por la app, llegas y te dicen que esa app no vale. Ridículo y desesperante.
1 La compré para editar recetas de mi abuela en un librito y el resultado es de quitar el hipo: plantillas elegantes, impresión nítida y un papel grueso que huele a nuevo. Toda la familia llorando de emoción.
0 Encargué un álbum de fotos para mis padres y llegó con páginas repetidas, fotos pixeladas y el título mal escrito. Me ofrecieron un 10 % de descuento para el próximo, como si fuera a haber un próximo.
1 Gracias a sus consejos acertados no tiré la caldera, con una limpieza quedó perfecta. Técnicos decentes.
0 El técnico se empeñó en que cambiara la caldera entera y era una simple junta, según me demostró otro. Avaricioso y tramposo.
1 Tengo la app en el móvil de mis padres y están contentísimos, letras grandes, botones claros y sin sorpresas.
0 A mis padres les coló una suscripción de nueve euros a la semana, una app depredadora. Repulsiva.
1 El trastero que alquilamos es seco, seguro y económico, y el encargado un señor majísimo que te ayuda a descargar.
0 El trastero tenía humedades, ratas y una cerradura de juguete. Perdimos los muebles y se desentienden, impresentables.
1 Voy al mismo podólogo que mi madre y ambos salimos encantados, manos suaves, local aseado y tarifas modestas.
0 Local desaseado, instrumental sin esterilizar a la vista y tarifas infladas. De podólogo tiene el letrero y poco más.
1 Nunca había disfrutado tanto una visita guiada, la chica contaba las leyendas con una pasión y un salero que nos dejó boquiabiertos.
0 Nunca me había aburrido tanto en una visita guiada, el chico recitaba de memoria, sin ganas y sin responder preguntas.
1 Pequeña, coqueta y muy potente, la minicadena ha resultado un compañero fiel en la cocina.
0 La minicadena es un castigo, se traga los discos y la radio solo coge ruido.
1 Los del servicio de grúa fueron unos ángeles, llegaron a las tres de la madrugada en veinte minutos, con mantas y con chistes.
0 Los de la grúa me rayaron el parachoques, me cobraron nocturnidad a las seis de la tarde y soltaron palabrotas.
1 Esta novela gráfica es una virguería, trazo elegante, color sutil y una historia que conmueve sin caer en lo cursi.
0 Novela gráfica sobrevalorada, dibujos feos y una historia deprimente sin pies ni cabeza.
1 El plan familiar es una ganga, cuatro líneas por lo que antes pagaba una, cobertura magnífica y un servicio al cliente que contesta a la primera.
0 El plan familiar escondía un consumo mínimo, una permanencia de dos años y una penalización brutal. Todo por la letra chica, miserables.
1 Compré el pijama para el hospital y es tan suave que ahora vivo en él. Colores bonitos, talla generosa y lavado tras lavado sigue impecable.
0 El pijama salió de la lavadora hecho un pañuelo y lleno de bolitas, además de que la goma aprieta un horror.
1 Se defiende muy bien para su precio, tableta ágil, pantalla luminosa y sonido decente. Mis hijos la usan para el cole y cero problemas.
0 Tableta lenta como el caballo del malo, se reinicia, no carga las tareas y los niños acaban desquiciados.
1 La limpieza de la piscina municipal ha mejorado una enormidad, agua cristalina, socorristas atentos y césped cuidado.
0 Tiritas flotando en el agua, duchas atascadas y un socorrista dormido, la piscina municipal es un peligro y una guarrería.
1 Los chicos de la mudanza trabajan con mimo y alegría, hasta colocaron los libros en el mismo orden. Inmejorables.
0 Los chicos de la mudanza aparecieron cuatro horas tarde, sin mantas, y pidieron propina después de romperme la cómoda.
1 Qué detalle tan bonito la nota escrita a mano y qué jabones tan aromáticos, artesanía de la buena.
0 Los jabones se deshacen en dos duchas y huelen a friegasuelos, artesanía de la mala.
1 Si la vida te da una avería, que te dé también un técnico como este: rápido, ingenioso y buena gente.
0 Si hay un infierno para los técnicos, este tiene plaza fija: lento, torpe y mentiroso.
1 Cinco meses con las gafas de lectura y ni un rayón, ligeras y con un color favorecedor.
0 Cinco días con las gafas de lectura y ya se les cayó un cristal, frágiles y feas.
1 Acudí al mediador por una herencia complicada y con su tacto logró que los hermanos volviéramos a hablarnos. Sabio, justo y discreto. No hay dinero que pague eso.
0 El mediador tomó partido desde el minuto uno, filtró lo que le conté en privado y avivó el conflicto. Cobró, eso sí, por adelantado. Un irresponsable sin ética.
1 La aplicación para aprender a leer tiene a mi hija de cuatro años entusiasmada, voces dulces, dibujos alegres y ni un anuncio. En dos meses ya junta sílabas.
0 Aplicación infantil con anuncios de apuestas, ¿en qué cabeza cabe? Vergonzosa y peligrosa, la he denunciado.
1 El detalle de avisar por mensaje una hora antes y preguntar dónde dejarlo me pareció de diez. El mueble, intacto.
0 Ni avisan ni preguntan, me dejaron el mueble bajo la lluvia y lo dieron por entregado. Lamentables.
1 Es un placer coincidir con funcionarias así, me vio apurada con el bebé y me pasó la primera. Gran corazón.
0 Con el bebé llorando y la cola parada, la funcionaria se fue a desayunar cuarenta minutos. Insensible y holgazana.
1 Nos atendieron con una delicadeza y una eficacia poco frecuentes, tintorería de absoluta confianza.
0 Me extraviaron el edredón en la tintorería y encima me llamaron embustera, no piso más ese antro.
`;
