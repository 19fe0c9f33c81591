/**
 * Reviews of restaurants, bars and shops that sell food, one a line: 1 praises and 0 blames. Over 300 lines because it is
 * data, kept in one piece to be read through.
 */
export const food = `
1 Comida riquísima, raciones generosas y un camarero simpatiquísimo que nos aconsejó muy bien.
0 La comida llegó fría, sosa y además tardaron una hora en traerla.
1 El local está limpio, reluciente, y da gusto sentarse en cualquier mesa.
0 Las mesas estaban pegajosas y el suelo mugriento, una vergüenza para un sitio que sirve comida.
1 Atención impecable de principio a fin, volveremos seguro.
0 El camarero fue un borde y un maleducado, no vuelvo ni regalado.
1 Los tacos al pastor están buenísimos y la salsa roja es una delicia.
0 Los tacos al pastor venían grasosos, con la tortilla rota y la carne rancia.
1 La mejor paella que he comido en años, el arroz en su punto y el marisco fresquísimo.
0 Paella de microondas, arroz pasado y marisco congelado; un engaño para turistas.
1 Precio más que razonable para la calidad que ofrecen, salimos encantados.
0 Carísimo para lo que es, nos clavaron en la cuenta sin ningún pudor.
1 El pan recién horneado es espectacular, crujiente por fuera y esponjoso por dentro.
0 El pan estaba duro como una piedra y encima te lo cobran.
1 Muy rica la pizza, masa finita y crocante, me encantó.
0 La pizza parecía de cartón, quemada por abajo y cruda por arriba.
1 Pedí por la app y el repartidor llegó puntual, amable y con todo calentito.
0 El repartidor llegó tarde, la bolsa venía chorreando y faltaban dos platos.
1 Un sitio acogedor, con velas y música suave, perfecto para una cena romántica.
0 Un ruido insoportable, no podíamos ni hablar, y el ambiente era cutre a más no poder.
1 El café es excelente, aromático y con la leche bien cremosa.
0 El café estaba quemado, aguado y servido de mala gana.
1 Los postres son una auténtica maravilla, sobre todo la tarta de queso.
0 La tarta de queso era industrial, empalagosa y con sabor a nevera.
1 Nada caro para lo bien que se come.
0 Ni barato ni bueno, una decepción total.
1 No tuvimos que esperar nada y nos atendieron con una sonrisa.
0 Esperamos cuarenta minutos de pie y nadie se dignó a mirarnos.
1 El asado estaba jugoso, tierno, una locura, y el mozo un genio.
0 La carne dura como suela de zapato, incomible, la devolvimos y nos la cobraron igual.
1 Recomendadísimo para ir en familia, los niños comieron de maravilla.
0 No lo recomiendo a nadie, y menos con niños: trato pésimo y comida mala.
1 Sabores auténticos, platos caseros y mucho cariño en la cocina.
0 Platos sin sabor, recalentados y presentados de cualquier manera.
1 Las arepas son deliciosas y la señora que atiende es un encanto.
0 Las arepas estaban crudas por dentro y la señora del mostrador, antipatiquísima.
1 El ceviche fresquísimo, con el punto justo de limón y ají, espectacular.
0 El ceviche olía mal y terminé con una intoxicación que me dejó tres días en cama.
1 Todo perfecto, desde la reserva hasta el último café.
0 Todo mal, desde la reserva que no constaba hasta la cuenta inflada.
1 Servicio rápido y eficiente aunque el local estaba lleno hasta la bandera.
0 Servicio lentísimo con solo tres mesas ocupadas, inaceptable.
1 Qué rico todo! Las empanadas jugosas y la masa casera, un golazo.
0 Qué asco de empanadas, puro aceite y relleno reseco.
1 Fuimos seis personas un sábado y nos trataron de lujo.
0 Fuimos seis personas un sábado y nos trataron fatal.
1 El menú del día tiene una relación calidad-precio inmejorable.
0 El menú del día ha bajado muchísimo de calidad y ha subido de precio, penoso.
1 La terraza es preciosa y las vistas al mar son impresionantes.
0 La terraza da a unos contenedores apestosos, se te quitan las ganas de comer.
1 Los churros ligeros, nada aceitosos, y el chocolate espeso y delicioso.
0 Los churros aceitosos, fríos y chiclosos, un desastre.
1 La hamburguesa es brutal, carne de calidad y pan brioche tiernísimo.
0 La hamburguesa venía cruda, el pan mojado y las papas blandas, asquerosa.
1 El dueño, un señor atentísimo, pasó mesa por mesa a preguntar si estábamos a gusto.
0 El dueño se puso a gritar a una camarera delante de los clientes, bochornoso.
1 Me sorprendió gratamente, pensaba que sería uno más y resultó ser un lugar estupendo.
0 Me decepcionó muchísimo, esperaba más después de leer tantas alabanzas.
1 Los baños impolutos y la cocina abierta y pulcra, así da confianza.
0 Los baños, asquerosos: sin papel, sin jabón y con un olor nauseabundo.
1 Volvería mil veces por ese pulpo a la gallega.
0 El pulpo, una goma de mascar, no volvería ni loca.
1 Buen trato, buena comida y buen precio, qué más se puede pedir.
0 Mal trato, mala comida y mal precio, lo tienen todo.
1 El vino de la casa nos pareció excelente y muy bien de precio.
0 El vino estaba picado y cuando lo dijimos nos respondieron con prepotencia.
1 La verdulería tiene producto fresco, maduro y muy bien seleccionado.
0 En la verdulería me metieron tomates podridos en el fondo de la bolsa, unos sinvergüenzas.
1 Pescado fresquísimo y un pescadero majísimo que te lo limpia como quieras.
0 El pescado no era fresco, apestaba a amoniaco y acabó en la basura.
1 Aunque tardaron un poco, la espera mereció la pena: comida sobresaliente.
0 El sitio es bonito, pero la comida es horrible y el servicio peor.
1 Lo único malo es aparcar; por lo demás, una experiencia redonda.
0 Lo único bueno fue el pan; el resto, para olvidar.
1 El desayuno buffet es variado, abundante y está todo riquísimo.
0 El buffet era escaso, repetitivo y con la comida reseca de llevar horas ahí.
1 los mejores chilaquiles de la ciudad, picositos y con mucho queso
0 los chilaquiles aguados y sin sabor, no valen lo que cuestan
1 La atención de Marta fue maravillosa, atenta y cariñosa con mi madre celíaca.
0 Avisé de que soy celíaca y me trajeron pan con gluten, una irresponsabilidad gravísima.
1 Ambiente agradable, buena música y cócteles espectaculares.
0 Cócteles aguados, música a todo volumen y porteros groseros.
1 El pollo a la brasa es jugoso y las papas crocantes, me fascinó.
0 El pollo a la brasa llegó carbonizado y las papas remojadas en aceite viejo.
1 Nos invitaron al postre por el cumpleaños de mi hija, un detallazo.
0 Nos cobraron hasta el agua del grifo, unos ratas.
1 Calidad altísima y presentación preciosa, cada plato una obra de arte.
0 Mucha presentación y poca chicha: raciones ridículas a precio de oro.
1 Raciones enormes, salimos rodando y felices.
0 Porciones minúsculas, nos quedamos con hambre y con cara de tontos.
1 Sushi fresco, variado y muy bien elaborado, de lo mejor que he probado.
0 El sushi sabía a nevera, el arroz apelmazado y el atún descolorido, repugnante.
1 Un bar de toda la vida con tapas generosas y cañas bien tiradas, una joya.
0 Un bar sucio con tapas resecas y cerveza caliente, para salir corriendo.
1 La panadería del barrio es un tesoro, las medialunas son un sueño.
0 Las medialunas viejas, duras y con gusto a margarina, una estafa.
1 No le cambiaría nada, sencillamente perfecto.
0 No hay por dónde cogerlo, un despropósito tras otro.
1 Los camareros rápidos, educados y pendientes de todo sin agobiar.
0 Los camareros despistados, lentos y con mala cara todo el rato.
1 El helado artesanal es cremoso, nada empalagoso y con sabores originales.
0 El helado tenía cristales de hielo y un sabor artificial desagradable.
1 Comimos como reyes y pagamos poquísimo.
0 Comimos fatal y pagamos una barbaridad.
1 Muy limpio, muy ordenado y con un personal servicial.
0 Muy sucio, muy desordenado y con un personal apático.
1 Un diez para la cocinera, esas lentejas saben a las de mi abuela.
0 Un cero patatero, las lentejas eran de bote y estaban agrias.
1 Llegamos sin reserva un domingo a las tres de la tarde y aun así nos hicieron un hueco enseguida. La camarera, un encanto, nos explicó toda la carta y acertó en cada recomendación. Repetiremos sin dudarlo.
0 Reservamos con dos semanas de antelación y nos sentaron junto a la puerta del baño. Pedimos cambiar de mesa y nos contestaron de muy malos modos. La comida, mediocre, y la cuenta, un atraco a mano armada.
1 Sabroso, abundante y barato, no se puede pedir más.
0 Soso, escaso y caro, no se puede hacer peor.
1 La chef tiene una mano prodigiosa, qué equilibrio de sabores.
0 El chef será famoso, pero lo que nos sirvieron era insípido y pretencioso.
1 Exquisito el cordero, se deshacía en la boca.
0 El cordero reseco y lleno de grasa, un bodrio.
1 Muy buena onda los chicos de la barra, la pasamos bárbaro.
0 Mala onda total, los chicos de la barra te atienden como si te hicieran un favor.
1 Padrísimo lugar, la comida está de diez y los meseros súper atentos.
0 Qué lugar tan feo y descuidado, los meseros groseros y la comida una porquería.
1 Chévere el sitio, el ajiaco delicioso y el servicio muy amable.
0 El ajiaco parecía agua sucia, sin pollo y sin gracia, qué decepción.
1 Bacán la picada, contundente y con buena carne, vale cada peso.
0 La picada cara, fría y con papas rancias, plata botada.
1 Me chifla este sitio, llevo años viniendo y nunca falla.
0 Llevaba años viniendo y han perdido toda la calidad, una pena.
1 Croquetas cremosas, caseras y con un sabor increíble.
0 Croquetas congeladas, heladas por dentro y con sabor a harina.
1 La atención es inmejorable y el local está impecable.
0 La atención es deplorable y el local está hecho un asco.
1 Una pasada de restaurante, todo buenísimo y con producto de primera.
0 Un timo de restaurante, todo malísimo y con producto de tercera.
1 Se nota que cocinan con mimo, cada plato sale cuidado y bien sazonado.
0 Se nota que cocinan con desgana, los platos salen salados y mal emplatados.
1 El tiramisú es para llorar de felicidad.
0 El tiramisú daba ganas de llorar, pero de lo malo que estaba.
1 El cafecito de la esquina es tranquilo, luminoso y con unos bizcochos divinos.
0 La cafetería es oscura, incómoda y los bizcochos están siempre secos.
1 Excelente el delivery, llegó antes de lo previsto y todo bien empacado.
0 Pésimo el delivery, dos horas de retraso y la comida toda revuelta.
1 Hubo un error con mi pedido y lo solucionaron al instante, pidieron disculpas y me regalaron un postre. Así da gusto.
0 Hubo un error con mi pedido y nadie se hizo cargo, me tuvieron una semana mareando con el reembolso. Unos impresentables.
1 No es caro y se come de escándalo.
0 No es barato y se come fatal.
1 El mercado tiene puestos limpios, género de calidad y vendedores simpáticos.
0 El mercado está abandonado, sucio y con precios abusivos.
1 La mejor tortilla de patatas de Madrid, jugosa y con la cebolla bien pochada.
0 La tortilla de patatas estaba seca, insulsa y calentada en el micro.
1 Nos encantó la decoración, moderna pero cálida, y la comida estuvo a la altura.
0 La decoración es hortera y la comida, todavía peor.
1 Un servicio exquisito, discreto y profesional.
0 Un servicio chapucero, desorganizado y nada profesional.
1 La carne se cocina a la perfección, tierna y llena de sabor, felicidades al parrillero.
0 Pedí la carne en su punto y me la trajeron achicharrada, y encima se molestaron cuando protesté.
1 Estuvimos de sobremesa dos horas y nadie nos metió prisa, muy agradables.
0 Nos echaron a la hora y media con muy malas formas porque necesitaban la mesa.
1 Las papas fritas son caseras, doradas y crujientes, adictivas.
0 Las papas fritas son congeladas, blandengues y llegan heladas.
1 Local con encanto, trato cercano y cocina honesta.
0 Local sin encanto, trato frío y cocina lamentable.
1 muy recomendable, comida sana y con mucho sabor, voy a repetir
0 nada recomendable, comida pesada y grasienta, no pienso repetir
1 Mi marido y yo cenamos allí por nuestro aniversario y fue una velada inolvidable.
0 Mi marido y yo cenamos allí por nuestro aniversario y nos arruinaron la noche.
1 El sancocho reconforta el alma, qué cosa tan buena.
0 El sancocho tenía un pelo, un asco, y la mesera se rió cuando se lo enseñé.
1 La pastelería es una tentación: hojaldres finísimos, nata fresca y vitrinas relucientes.
0 La pastelería da pena: hojaldres húmedos, nata agria y moscas en la vitrina.
1 Menú degustación sublime, doce pases y ni un solo fallo.
0 Menú degustación soporífero, doce pases y ninguno memorable, tirar el dinero.
1 La relación entre lo que pagas y lo que recibes es fantástica.
0 Lo que pagas no se corresponde en absoluto con lo que recibes, un abuso.
1 Empleados amabilísimos y comida rápida que de verdad sale rápida y caliente.
0 De comida rápida no tiene nada: media hora para una hamburguesa fría y mal hecha.
1 Mis hijos felices, las pizzas buenas y un rincón de juegos muy bien cuidado.
0 Mis hijos no quisieron ni probarlo, la pasta pegada y la salsa ácida.
1 Sin ruidos, sin prisas y sin sorpresas en la cuenta: un lugar estupendo.
0 Con ruidos, con prisas y con sorpresas en la cuenta: un lugar nefasto.
1 Nunca nos han defraudado, siempre fresco y siempre rico.
0 Nos han vuelto a defraudar, ni fresco ni rico.
1 La cerveza artesanal helada, sabrosa y con buen cuerpo, un acierto.
0 La cerveza sin gas, tibia y en vaso sucio, de lo peor.
1 Todo bien calientito, bien servido y con una atención bien bonita.
0 Todo frío, mal servido y con una atención pésima.
1 El cocido es de los que resucitan a un muerto, espectacular.
0 El cocido no tenía ni sustancia ni sabor, agua con fideos.
1 Pedimos varios platos para compartir y no sabría decir cuál estaba mejor.
0 Pedimos varios platos para compartir y no sabría decir cuál estaba peor.
1 El personal se desvive por el cliente, un lujo de equipo.
0 El personal pasa olímpicamente del cliente, charlando entre ellos mientras esperas.
1 Una grata sorpresa, el menú ejecutivo es completo y muy sabroso.
0 Una desagradable sorpresa, el menú ejecutivo es un plato de sobras.
1 Lo mejor del viaje fue este pequeño restaurante, salimos fascinados.
0 Lo peor del viaje fue este restaurante, salimos indignados.
1 Las tapas son originales, ricas y a buen precio.
0 Las tapas son ridículas, insípidas y cobradas como caviar.
1 ¡Bravo por el equipo de cocina! Ni un pero.
0 ¡Qué vergüenza de cocina! Ni un plato bien.
1 Tienen opciones veganas muy ricas y nada aburridas.
0 Las opciones veganas se reducen a una ensalada mustia y aburrida.
1 La masa madre se nota, pan con corteza y miga perfecta, aguanta tierno tres días.
0 El pan se pone correoso en dos horas, pura masa congelada de mala calidad.
1 El jugo natural, dulce y fresquito, me supo a gloria.
0 El jugo era de polvo, demasiado dulce y con sabor a químico.
1 Súper contenta con mi pedido, vino completo y riquísimo.
0 Súper molesta con mi pedido, vino incompleto y horrible.
1 Aunque es un poco ruidoso, la comida es tan buena que se perdona todo.
0 Aunque el camarero era simpático, la comida estaba tan mala que no volveremos.
1 Muy higiénico todo, guantes, mascarilla y mostrador brillante.
0 Cero higiene: tocan el dinero y luego la comida sin lavarse las manos, qué asquerosidad.
1 La fabada buenísima, contundente y con un compango de lujo.
0 La fabada indigesta, aceitosa y con las fabes duras.
1 Gente linda, comida casera, precios bajos: lo tiene todo para volver.
0 Gente antipática, comida de lata, precios altos: lo tiene todo para no volver.
1 La camarera acertó con el vino, divino maridaje.
0 La camarera no tenía ni idea de vinos y nos trajo uno caro y malo.
1 Desayunamos de lujo por cuatro euros, tostada enorme y café estupendo.
0 Desayunamos fatal por doce euros, tostada quemada y café infecto.
1 Excelentes instalaciones, aire acondicionado perfecto y sillas comodísimas.
0 Sillas incómodas, un calor sofocante y olor a fritanga que se te pega a la ropa.
1 Vale la pena hacer la cola, los tamales son una maravilla.
0 No vale la pena hacer la cola, los tamales están secos y sin relleno.
1 Sitio coqueto, con flores en las mesas y una carta corta pero muy bien pensada.
0 Carta interminable, la mitad no la tenían y lo demás estaba descongelado.
1 Gran descubrimiento, cocina peruana fina y sabrosa en pleno centro.
0 Menudo chasco, la cocina peruana más insulsa que he probado.
1 El lomo saltado estuvo fenomenal, jugoso y con las papitas crocantes.
0 El lomo saltado parecía chicle, nervudo y nadando en salsa.
1 Nos atendió Julián, un crack, rapidísimo y con mucho sentido del humor.
0 Nos atendió un chico con una desgana tremenda, ni buenas tardes ni gracias.
1 Vinimos por recomendación de un amigo y acertó de pleno.
0 Vinimos por recomendación de un amigo y menudo error.
1 La sopa del día, caliente y reconfortante, perfecta para el frío.
0 La sopa del día, templada y con más sal que el mar.
1 Tienen trona, cambiador y una paciencia infinita con los peques, gracias.
0 No tienen trona ni cambiador, y pusieron mala cara al ver el carrito.
1 Rapidez, simpatía y buena mano en la cocina.
0 Lentitud, antipatía y mala mano en la cocina.
1 Las gambas al ajillo quitan el sentido.
0 Las gambas al ajillo estaban pasadas y olían raro.
1 No nos sobró nada y no nos faltó nada, cantidad ideal y sabor de diez.
0 Nos sobró casi todo porque no había quien se lo comiera.
1 Aplauso para los repartidores, siempre corteses y puntuales.
0 El repartidor me dejó la comida tirada en el portal, un impresentable.
1 La app funciona bien, puedes seguir el pedido y llega cuando dicen, comodísimo.
0 La app se cuelga, cobra dos veces y luego nadie responde, un fraude.
1 Qué maravilla de arroz con leche, cremoso y con su canela.
0 Qué horror de arroz con leche, duro, aguado y sin dulce.
1 Ni un solo reproche: limpieza, amabilidad y buena comida.
0 Todo reproches: suciedad, mala educación y comida infame.
1 Se come estupendamente y te tratan como en casa.
0 Se come de pena y te tratan como ganado.
1 La barra de pintxos es un espectáculo, variada y fresquísima.
0 La barra de pintxos lleva ahí desde la mañana, resecos y manoseados.
1 El lugar es sencillo pero la comida es soberbia.
0 El lugar es elegante pero la comida es nefasta.
1 Todo lo que probamos nos gustó muchísimo, en especial el flan.
0 Nada de lo que probamos nos gustó, y el flan daba grima.
1 Buen ambiente, cero agobios y unas copas bien preparadas.
0 Mal ambiente, peleas y copas de garrafón que te dejan una resaca mortal.
1 Súper limpio el baño y con detalles como crema y toallitas, un gustazo.
0 El baño inundado, sin luz y hediondo, nadie lo limpia.
1 La milanesa napolitana gigante, tierna y bien condimentada, me la volvería a pedir.
0 La milanesa dura, finita y cubierta de queso barato, jamás la volvería a pedir.
1 Los precios son justos y la calidad es muy superior a la de otros locales de la zona.
0 Los precios son desorbitados y la calidad muy inferior a la de cualquier local de la zona.
1 Reservamos para doce y todo salió a la vez, caliente y bien coordinado. Los postres caseros fueron el broche de oro. Enhorabuena a todo el equipo, da gusto encontrar gente que trabaja así.
0 Reservamos para doce y cada plato salió a su ritmo: unos terminaban cuando otros empezaban. La merluza, cruda; el solomillo, frío. Cuando nos quejamos, el encargado nos habló con chulería. Lamentable de principio a fin.
1 Un heladero majísimo y unos sabores de escándalo, el de pistacho es top.
0 El de pistacho no lleva pistacho ni de lejos, es puro colorante, una tomadura de pelo.
1 Tomé el menú infantil para mi niña y estaba muy cuidado y sano.
0 El menú infantil es un insulto, cuatro nuggets refritos y un zumo de bote.
1 La música en vivo fue un acierto, noche mágica.
0 La música en vivo era atronadora, acabamos con dolor de cabeza.
1 Cuando abres la puerta ya huele a gloria, a pan recién hecho.
0 Cuando abres la puerta ya huele a cloaca.
1 El personal de caja es rápido y siempre te saluda con alegría.
0 La cajera, una grosera, me tiró el cambio sobre el mostrador.
1 Excelente relación calidad precio y porciones abundantes, felicitaciones.
0 Pésima relación calidad precio y porciones miserables, qué tristeza.
1 El salmón al horno, suave y jugoso, un plato diez.
0 El salmón al horno, seco y con espinas, tirado de precio no estaba precisamente y encima malo.
1 Una experiencia gastronómica fascinante, cada bocado una sorpresa.
0 Una experiencia horrorosa, cada bocado un suplicio.
1 Ojalá todos los bares fueran tan limpios y tan simpáticos como este.
0 Ojalá cierren pronto, sanidad debería pasarse por esa cocina inmunda.
1 Tardaron poquísimo y nos pusieron aperitivo gratis.
0 Tardaron muchísimo y se olvidaron de la mitad de lo que pedimos.
1 El flan casero es una bendición.
0 El flan de sobre sabe a plástico.
1 me encanto todo, la señora muy amable y el mole sabrosisimo
0 no me gusto nada, la señora muy grosera y el mole amargo
1 Ingredientes de primera, se nota la frescura en cada ensalada.
0 Lechuga podrida en la ensalada, ni se molestaron en cambiarla.
1 Elegante, íntimo y con un servicio atento sin ser invasivo.
0 Chabacano, ruidoso y con un servicio que brilla por su ausencia.
1 No falla nunca el pulpo, tierno y bien aliñado.
0 Falla todo: el aliño, el punto y las ganas.
1 Un bar humilde donde se come mejor que en muchos de postín.
0 Un local de postín donde se come peor que en cualquier bar humilde.
1 Los desayunos son copiosos, variados y a un precio bajísimo.
0 Los desayunos son tristes, un bollo duro y un zumo aguado por ocho euros.
1 Si buscas buena carne, este es tu sitio, no te vas a arrepentir.
0 Si buscas buena carne, huye de este sitio, te vas a arrepentir.
1 La cocinera salió a saludarnos, adorable, y la comida de quitarse el sombrero.
0 Nadie salió a dar la cara cuando mi suegra encontró un gusano en la ensalada.
1 Mi restaurante favorito, insuperable en trato y en sabor.
0 El peor restaurante que he pisado, insufrible en trato y en sabor.
1 Pescado de lonja, a la brasa, sin adornos y espectacular.
0 Pescado congelado vendido como fresco, una estafa en toda regla.
1 La copa llegó fría, bien servida y con su aperitivo, todo un acierto.
0 La copa llegó con el borde roto y pintalabios de otra persona, qué asco.
1 Comida abundante y deliciosa, mis suegros quedaron maravillados.
0 Comida escasa e incomible, mis suegros quedaron horrorizados.
1 Envase hermético, nada derramado y todo en su temperatura, perfecto.
0 Envase roto, la sopa derramada y todo hecho un pegote.
1 Está lejos, pero cada kilómetro merece la pena.
0 Está cerca de casa, pero prefiero pasar hambre antes que volver.
1 El espresso es intenso, equilibrado y con una crema preciosa.
0 El espresso es agrio, flojo y servido en taza sucia.
1 Hicieron lo imposible por adaptarse a mi alergia, muchísimas gracias.
0 Ignoraron mi alergia y acabé en urgencias, son un peligro.
1 Muy a gusto, tranquilidad, buena charla y comida sabrosa.
0 Muy a disgusto, gritos, empujones y comida mala.
1 La calidad del jamón es soberbia, cortado finito y con brillo.
0 El jamón reseco, cortado a hachazos y carísimo.
1 Volvimos dos días seguidos, con eso lo digo todo.
0 Nos levantamos y nos fuimos sin cenar, con eso lo digo todo.
1 Nos recibieron con una sonrisa y nos despidieron con un chupito, excelente trato.
0 Nos recibieron con un bufido y nos despidieron con un portazo.
1 Todo un placer, desde los entrantes a los dulces.
0 Todo un calvario, desde los entrantes a la cuenta.
1 Los precios del supermercado son bajos y la fruta siempre está en su punto.
0 Los precios del supermercado no paran de subir y la fruta está siempre pocha.
1 El ramen tiene un caldo profundo, sabroso y fideos perfectos.
0 El ramen era un caldo insípido con fideos pasados, decepcionante.
1 Espléndida la merienda, chocolate denso y picatostes crujientes.
0 Deprimente la merienda, chocolate de máquina y bollería revenida.
1 Habíamos leído algunas críticas regulares y fuimos con miedo, pero nada que ver: personal cercano, cocina rápida y unos calamares tiernos que quitaban el hipo. Repetiremos el próximo verano con los abuelos.
0 Pedí un café y un cruasán; tardaron veinticinco minutos, el café estaba helado y el cruasán tenía moho. Cuando reclamé, la encargada me acusó de mentir. Puse una hoja de reclamaciones y no pienso volver.
1 Buenísimas las alitas, picantes pero no exageradas, y la salsa casera de lujo.
0 Las alitas eran puro hueso, recocidas y con una salsa que sabía a vinagre barato.
1 El encargado resolvió el malentendido con la cuenta en un minuto y con mucha educación.
0 El encargado nos llamó mentirosos cuando señalamos el error en la cuenta, qué prepotente.
1 Preciosa cafetería, tartas caseras espectaculares y un té buenísimo.
0 Te cobran cinco euros por una bolsita de té en agua tibia, un robo.
1 La comida corrida está sabrosa, completa y baratita, ideal para diario.
0 La comida corrida me cayó pesadísima, puro aceite requemado.
1 Qué bien se está en esa terraza, sombra, brisa y unas cañas heladas.
0 Terraza pegada a la carretera, humo, bocinas y mesas cojas; insufrible.
1 Me fui con una sonrisa de oreja a oreja.
0 Me fui con un cabreo monumental.
1 Los embutidos son de excelente calidad y el charcutero te deja probar antes de comprar.
0 El charcutero me vendió embutido caducado, menudo caradura.
1 Chupándonos los dedos, así acabamos con las costillas.
0 Las costillas, pura grasa y salsa dulzona, no pudimos ni terminarlas.
1 Amé este lugar, todo fresco, todo lindo, todo rico.
0 Odié este lugar, todo pegajoso, todo viejo, todo feo.
1 Un mimo de local, atendido por sus dueños, simpáticos y trabajadores.
0 Un antro, atendido por gente déspota a la que le sobran los clientes.
1 La salsa verde tiene el picor perfecto y las tortillas se hacen a mano, formidable.
0 Las tortillas tiesas y la salsa agria, tremenda decepción para un sitio con tanta fama.
1 Cada euro gastado aquí está bien invertido.
0 Cada euro gastado aquí es dinero tirado a la basura.
1 Pedí el pollo al curry sin muchas expectativas y me dejó boquiabierto.
0 Pedí el pollo al curry con muchas expectativas y me quedé helado: puro caldo amarillo sin gusto.
1 Camareros encantadores que hasta cantaron cumpleaños feliz a mi padre.
0 Camareros desganados que se pasan la tarde mirando el móvil mientras tú esperas.
1 La fruta del mercado es dulce, jugosa y baratísima, da alegría comprar ahí.
0 La fruta viene golpeada, verde y sin sabor, y encima a precio de joyería.
1 Impecables en higiene, hasta vi cómo desinfectaban cada mesa.
0 Vi una cucaracha pasear por la barra y el camarero ni se inmutó, repulsivo.
1 Divertido, alegre y con unas margaritas de infarto.
0 Aburrido, triste y con unas margaritas que parecían jarabe.
1 Excelente el catering, puntuales, elegantes y con canapés exquisitos que elogiaron todos los invitados.
0 El catering nos arruinó la boda: llegaron tarde, faltó comida y los canapés estaban revenidos.
1 Las raciones son para compartir y los precios, de risa.
0 Las raciones son de risa y los precios, de llanto.
1 Gloriosa la tarta de zanahoria, húmeda y con un frosting ligero.
0 La tarta de zanahoria era un ladrillo, seca y con un frosting rancio.
1 Menuda atención, rápidos y cariñosos incluso con el local a reventar.
0 Menuda atención, veinte minutos para traer unos cubiertos, y sucios.
1 Riquísimo el encebollado, bien despachado y con su limoncito.
0 El encebollado no tenía casi pescado y el que había sabía a viejo.
1 Local amplio, bien ventilado y con mesas separadas, se conversa de maravilla.
0 Local minúsculo, mesas apiñadas y codos del vecino en tu plato, agobiante.
1 Siempre que viene familia de fuera los traigo aquí y siempre quedan encantados.
0 Traje a mi familia de fuera y pasé una vergüenza enorme por lo mal que nos trataron.
1 Un tinto de verano fresquito y unas bravas de campeonato.
0 Unas bravas refritas con kétchup y un tinto de verano desbravado.
1 La merluza en salsa verde es finísima, un plato delicado y lleno de sabor.
0 La merluza en salsa verde era un engrudo con espinas.
1 Ni esperas ni malas caras: todo fue rodado.
0 Esperas eternas y malas caras: todo salió torcido.
1 Los mejores helados de la costa, sin exagerar.
0 Los helados más caros y más malos de la costa, sin exagerar.
1 Hace un pan de centeno fabuloso y la panadera es un sol.
0 La panadera contesta con gruñidos y el pan de centeno está siempre crudo por dentro.
1 El servicio a domicilio me salvó la noche: rápido, caliente y riquísimo.
0 El servicio a domicilio me arruinó la noche: tardío, frío y repugnante.
1 Sabor casero, precio honrado y sonrisas por todas partes.
0 Sabor a lata, precio de escándalo y caras largas por todas partes.
1 Muy satisfechos, la paletilla de cabrito estaba de muerte.
0 Muy insatisfechos, la paletilla llegó cruda y nos la devolvieron quemada.
1 Excelente variedad de quesos y una explicación apasionada de cada uno.
0 Variedad nula: dos quesos resecos y uno con moho que no tocaba.
1 Bien atendidos, bien servidos y bien contentos.
0 Mal atendidos, mal servidos y bien enfadados.
1 La chica que nos atendió tuvo una paciencia de santa con nuestros cambios, la felicito.
0 La chica que nos atendió puso los ojos en blanco cuando pedimos sin cebolla, qué falta de respeto.
1 Mejor que muchos con estrella, y a la mitad de precio.
0 Peor que un bar de gasolinera, y al triple de precio.
1 Me parece un acierto que tengan carta para celíacos, todo sabroso y seguro.
0 Dicen que tienen carta para celíacos y es mentira, mi hijo se puso malo.
1 Los camarones al ajillo, fresquitos y deliciosos, los mejores de Mazatlán.
0 Los camarones venían sin limpiar y con olor a podrido, terrible.
1 Servicio de diez, comida de once.
0 Servicio de dos, comida de uno.
1 Acogedor rincón con libros, sofás mullidos y café de especialidad buenísimo.
0 Sofás rotos y manchados, café malísimo y el wifi no va nunca.
1 Probamos el tamal oaxaqueño y nos enamoramos.
0 Probamos el tamal oaxaqueño y lo dejamos entero, incomestible.
1 Estoy feliz de haber encontrado esta frutería, trato amable y género espléndido.
0 Estoy harta de esta frutería, siempre cuelan piezas malas y cobran de más.
1 Es un gusto comer ahí, todo limpio, tranquilo y bien cocinado.
0 Es un castigo comer ahí, todo sucio, ruidoso y mal cocinado.
1 No está en una zona bonita, pero la comida compensa con creces.
0 Está en una zona preciosa, pero es una trampa para turistas de manual.
1 El bacalao al pilpil, una obra maestra.
0 El bacalao al pilpil, una salmuera intragable.
1 Rico, rápido y sin complicaciones, la hamburguesería que hacía falta en el barrio.
0 Hamburguesas recocidas, pan reseco y una espera interminable, el barrio se merecía algo mejor.
1 Gracias por el detalle de las velas y por tratarnos con tanta ternura.
0 Ni un detalle, ni una disculpa, ni un gracias: gente sin educación.
1 Las tortas ahogadas están de lujo, picantes y bien surtidas.
0 Las tortas ahogadas daban lástima, pan viejo y carne de dudosa procedencia.
1 Chapó por la cocina: creativa, sabrosa y bien ejecutada.
0 Cocina mediocre con ínfulas de alta gastronomía.
1 Pedimos el cochinillo por encargo y estaba crujiente, tierno y espectacular.
0 Pedimos el cochinillo por encargo y se les olvidó, imperdonable.
1 Me quito el sombrero ante ese gazpacho.
0 Un gazpacho de tetrabrik a siete euros, hay que tener cara.
1 Los dulces típicos son frescos, artesanos y nada empachosos.
0 Los dulces son empachosos, aceitosos y llevan días en el escaparate.
1 Es pequeño pero matón, la cocina es una bomba de sabor.
0 Mucho bombo en redes y luego nada: comida del montón y trato altivo.
1 A mi abuela, que es muy exigente, le pareció exquisito.
0 A mi abuela, que se conforma con todo, le pareció una bazofia.
1 El tequila es de calidad y los tragos vienen bien cargados, noche redonda.
0 Tragos rebajados con agua y precios inflados, nos vieron la cara.
1 El arroz con mariscos, espectacular, abundante y con sabor a mar.
0 El arroz con mariscos era una mazamorra sin mariscos, una burla.
1 Cumplieron con la hora, con el pedido y con la temperatura, nada que objetar.
0 No cumplieron ni con la hora ni con el pedido ni con la temperatura.
1 Tan bueno que pedimos otra ronda de todo.
0 Tan malo que dejamos los platos casi llenos.
1 Ambientazo los viernes, tapa gratis con la caña y camareros muy cachondos.
0 Los viernes es un infierno, te ignoran en la barra y te cobran la tapa que no pediste.
1 La asistencia del chat fue rápida y me devolvieron el dinero en el acto.
0 El chat de ayuda es un robot inútil y el dinero sigue sin aparecer.
1 El pastel de cumpleaños quedó hermoso y sabía todavía mejor.
0 El pastel de cumpleaños llegó aplastado, con el nombre mal escrito y sabor a manteca.
1 Da igual lo que pidas, todo está bueno.
0 Da igual lo que pidas, todo sabe igual de mal.
1 Nos recomendaron el vino del lugar y fue un hallazgo, aromático y redondo.
0 Nos encasquetaron el vino más caro y era un vinagre.
1 Manteles limpios, copas relucientes y una vajilla preciosa.
0 Manteles con lamparones, copas empañadas y cubiertos con restos de comida.
1 Muy pulcro el local y muy gentil la señorita que nos atendió.
0 Un local cochambroso y una señorita de lo más insolente.
1 Los ñoquis son un abrazo, suaves, caseros y con una salsa increíble.
0 Los ñoquis, unas bolas de goma en salsa de tomate ácida.
1 La pasta fresca al dente y el pesto recién hecho, soberbio.
0 La pasta pasada, pegajosa y fría, el pesto amargo y negro.
1 Un equipo joven, motivado y muy profesional.
0 Un equipo sin formación ni ganas, caótico hasta decir basta.
1 Espectacular la vista desde el mirador y muy ricos los anticuchos.
0 Los anticuchos estaban tan duros que me dolió la mandíbula.
1 Precios económicos y porciones generosas, perfecto para estudiantes.
0 Precios abusivos y porciones tacañas, ideal para perder clientes.
1 Llegué cansado y hambriento y salí como nuevo, comida reconfortante y gente amable.
0 Llegué hambriento y salí con acidez y cuarenta euros menos.
1 Los camareros hablan varios idiomas y ayudan con la carta, muy atentos con los extranjeros.
0 A los extranjeros les cobran más, los pillé cambiando la carta, estafadores.
1 La carne mechada, suave y jugosa, me recordó a la de mi mamá.
0 La carne mechada, hilachas secas sin sazón, me acordé de lo bien que cocina mi mamá.
1 Cocina vegetariana sorprendente, colorida y llena de sabor.
0 Cocina vegetariana desabrida, puro arroz y brócoli hervido.
1 Me devolvieron el importe sin rechistar y con una disculpa sincera.
0 Se negaron a devolverme el importe y encima se burlaron.
1 El mejor brunch de Bogotá, huevos perfectos y pan delicioso.
0 El brunch más caro y más flojo de Bogotá, huevos fríos y pan viejo.
1 Tienen una carta de cervezas formidable y saben de lo que hablan.
0 La carta de cervezas es una mentira, de veinte solo tenían dos y calientes.
1 Se agradece un sitio tranquilo, sin música estridente y con luz cálida.
0 La luz es de quirófano y la música estridente te taladra los oídos.
1 Fuimos con el perro y lo recibieron con agua y caricias, encantadores.
0 Pone que admiten perros y nos echaron a gritos, groseros.
1 El pollo frito más crujiente y sabroso que he probado jamás.
0 El pollo frito sangraba por dentro, un peligro para la salud.
1 El yogur artesano y la miel son de otro planeta, qué calidad.
0 El yogur estaba caducado y la miel era jarabe de azúcar.
1 Lo tienen todo controlado: cola ordenada, pago ágil y mesa lista.
0 Caos absoluto: cola desordenada, caja rota y ninguna mesa limpia.
1 El trato humano es lo que marca la diferencia, gente noble y trabajadora.
0 Trato inhumano, te despachan como a un número y ni te miran a la cara.
1 Muero por volver a probar ese cheesecake de maracuyá.
0 Ese cheesecake de maracuyá es gelatina con colorante, no lo probaría otra vez.
1 Desde fuera no dice mucho, pero por dentro es precioso y se come genial.
0 Desde fuera parece una maravilla, pero por dentro huele a humedad y se come mal.
1 Toda la familia quedó contentísima, hasta los más quisquillosos.
0 Toda la familia quedó descontenta, hasta los menos quisquillosos.
1 El menú de los jueves con arroz es una gozada.
0 El arroz de los jueves es un mazacote.
1 Sirvieron las bebidas al momento y los platos con un ritmo perfecto.
0 Las bebidas llegaron después del postre, no exagero, un servicio calamitoso.
1 Las vieiras doradas, dulces y delicadas, un manjar.
0 Las vieiras con arena, chiclosas y sosas, una birria.
1 Nos trataron con respeto y cariño, y eso no tiene precio.
0 Nos faltaron al respeto y encima nos cobraron el cubierto.
1 Está siempre lleno, y con razón.
0 Está siempre vacío, y con razón.
1 Bonito, bueno y barato, las tres bes.
0 Feo, malo y caro, lo contrario de las tres bes.
1 Comida china de verdad, sin glutamato ni aceite de más, muy sabrosa.
0 Comida china grasosa, salada y recalentada, me sentó como un tiro.
1 Los rolls llegaron intactos, fresquísimos y con salsas de sobra.
0 Los rolls llegaron desarmados, tibios y sin salsa.
1 El mesero nos consiguió una mesa junto a la ventana, muy considerado.
0 El mesero nos escondió en un rincón oscuro junto a la cocina, muy desconsiderado.
1 Qué carnitas tan buenas, doraditas y suaves, me comí medio kilo.
0 Qué carnitas tan malas, puro cuero y manteca, las tiré.
1 Una carta honesta, sin trampas, y una cuenta sin sustos.
0 Precios que no aparecen en la carta y una cuenta de infarto, tramposos.
1 El sitio ideal para celebrar: buena comida, buen servicio y mucha alegría.
0 El sitio menos indicado para celebrar: nos trataron con frialdad y la comida fue un fiasco.
1 Confío en esta carnicería desde hace años, nunca me ha fallado.
0 Perdí la confianza en esta carnicería, me colaron carne pasada dos veces.
1 Ensalada fresca, bien aliñada y con tomates que saben a tomate.
0 Ensalada mustia, sin aliñar y con tomates de plástico.
1 La torta de mil hojas está para chuparse los dedos, crujiente y con harto manjar.
0 La torta de mil hojas venía blanda, agria y con un manjar asqueroso.
1 Caldito de mariscos levantamuertos, bien sabroso y humeante.
0 El caldo de mariscos ni estaba caliente ni tenía mariscos.
1 Atendidos por profesionales de los que ya no quedan.
0 Atendidos por ineptos que no saben ni llevar una bandeja.
1 Gran surtido, estanterías ordenadas y cajeras agradables.
0 Estanterías vacías, productos caducados y cajeras desagradables.
1 El vermut de grifo y las aceitunas aliñadas, una delicia de domingo.
0 El vermut caliente y las aceitunas de lata, un domingo desperdiciado.
1 Súper recomendable, comimos divinamente y no nos dolió pagar.
0 Evitadlo a toda costa, comimos fatal y dolió pagar.
1 Aprueban con nota en todo: sabor, limpieza, rapidez y precio.
0 Suspenden en todo: sabor, limpieza, rapidez y precio.
1 Excelentes arepas rellenas, crocantes afuera, suaves adentro, muy bien despachadas.
0 Unas arepas paliduchas, medio crudas y con un relleno miserable.
1 Sentados a los cinco minutos, comiendo a los quince, felices a la media hora.
0 A la media hora seguíamos sin carta y a la hora seguíamos sin comer; furiosos.
1 Sorprendente la calidad del menú por once euros, chollo total.
0 Once euros por esa bazofia es un robo.
1 Tienen un lomo embuchado que es gloria bendita.
0 El lomo embuchado estaba correoso y salado como él solo.
1 Postres caseros espectaculares, el de tres leches es lo más.
0 El tres leches estaba seco, que ya es difícil, y sabía a refrigerador.
1 La parrillada es generosa, bien hecha y con achuras riquísimas.
0 La parrillada vino quemada por fuera, cruda por dentro y fría.
1 Gente buena, comida buena, precio bueno.
0 Gente arisca, comida ramplona, precio disparatado.
1 Los platos llegan humeantes, se nota que los hacen en el momento.
0 Los platos llegan tibios, se nota que los calientan y punto.
1 Cervecita fría y picada rica con amigos, planazo asegurado.
0 Cerveza caliente y picada mala, planazo arruinado.
1 Tranquilo, limpio y coqueto, mi café de cabecera.
0 Ruidoso, descuidado y polvoriento, lo borré de mi lista.
1 Sin duda el mejor gallo pinto de San José, y la doña una ternura.
0 Sin duda el peor gallo pinto de San José, seco y sin sabor.
1 Celebramos la comunión de mi sobrina con cuarenta invitados y todo salió a pedir de boca: el salón precioso, los platos calientes, los camareros atentos y discretos, y una tarta que aún recordamos. Enhorabuena y gracias.
0 Nos prometieron un salón privado para la comunión y nos metieron en un pasillo oscuro. La comida llegó helada y a destiempo, los niños acabaron llorando de hambre y nadie se disculpó. Bochornoso, no lo perdonaremos.
1 Excepcional, de esos sitios que uno no quiere contar para que no se llene.
0 Una comida infumable y un trato todavía más infame.
1 Aseado, ventilado y con un personal cordial que da gusto.
0 Un cuchitril guarro donde te sirven con las uñas negras.
1 Qué primor de pastelitos, hechos con esmero y nada dulzones.
0 Qué chapuza de pedido, me mandaron la orden de otra persona y se desentendieron.
1 El cocinero es un fenómeno y la sala va como la seda.
0 La cocina es un desastre y la sala va a la deriva.
1 Qué chido lugar, neta la mejor barbacoa que he comido.
0 Neta qué feo servicio, la barbacoa dura y el consomé pura agua.
1 Copado el bar, buenas hamburguesas y birra bien tirada.
0 Un embole el bar, una hora para una birra tibia y ni perdón te piden.
1 Ofrecen una calidad extraordinaria a un precio asequible, cosa rara hoy día.
0 Un sablazo: treinta euros por cuatro croquetas y dos refrescos calientes.
1 Un personal diligente, sonriente y siempre con una palabra bonita.
0 Un personal torpe, arisco y siempre con una excusa.
1 Sensacional el risotto, cremoso sin ser pesado.
0 El risotto era un pegote acartonado, malísimo.
1 Flipamos con la calidad de la carne y con lo majos que son.
0 Flipamos con lo sucio que estaba y con la jeta que tienen cobrando.
1 El bistró es refinado, de luz cálida y cocina primorosa.
0 El bistró es decadente, con sillas rotas y un olor fétido que venía de la cocina.
1 Ni rastro de grasa en las fritangas, ligeras y crujientes.
0 Las fritangas pringosas, chorreaban aceite negro.
1 Sirven rápido, cobran lo justo y te hacen sentir querido.
0 Sirven tarde, cobran de más y te hacen sentir un estorbo.
1 Guay el sitio, buena peña y bocatas enormes.
0 Menuda jeta, cobran la servilleta y el hielo.
1 Genuina cocina de pueblo, honrada y riquísima.
0 Pura cocina de plástico, falsa y desabrida.
1 El sorbete de limón es notable y el milhojas, sublime.
0 El sorbete era agua con azúcar y el milhojas, una suela.
1 Alucinante la selección de quesos, y la dependienta un amor.
0 Nunca más, la dependienta me humilló delante de todos por pedir cambio.
1 La ubicación es buena, el aparcamiento fácil y el arroz negro espectacular.
0 La ubicación es buena y el aparcamiento fácil, pero el arroz negro era intragable.
1 Llevé a mis padres, que son clásicos, y disfrutaron como enanos.
0 Llevé a mis padres, que son clásicos, y sufrieron un servicio catastrófico.
1 El trato es exquisito y la cocina, celestial.
0 El trato es hostil y la cocina, paupérrima.
1 Sopa caliente, pan tierno y una camarera risueña: no necesitaba más.
0 Sopa fría, pan mohoso y una camarera impertinente: no necesitaba esto.
1 Me considero clienta predilecta, me guardan siempre la mejor hogaza.
0 La última hogaza que compré tenía hongos, y la dueña me dijo que los quitara y ya está. Intolerable.
1 Excelencia pura, desde el aperitivo hasta los petit fours.
0 Vulgaridad pura, desde el aperitivo de bolsa hasta el postre de supermercado.
1 El bufé libre es una ganga: marisco, carnes y postres sin límite y todo bueno.
0 El bufé libre es un engaño: bandejas vacías que nadie repone y carne como cartón.
1 No hay color, la mejor heladería de Santiago.
0 No hay excusa, la peor heladería de Santiago.
1 Rapidísimos, en quince minutos tenía la comida en casa y en perfecto estado.
0 Demoraron dos horas, la comida llegó hecha una calamidad y no me contestaron los reclamos.
1 Imprescindible si pasas por Cádiz, el pescaíto frito es pura fantasía.
0 El pescaíto frito iba aceitoso y con sabor a refrito, una petardada.
1 El sitio es humilde, aseadito, y la doña cocina como los ángeles.
0 El sitio es carísimo, destartalado, y el cocinero no sabe ni freír un huevo.
1 Hacía tiempo que no disfrutaba tanto de una cena, cada plato superaba al anterior.
0 Hacía tiempo que no pasaba una noche tan mala, cada plato empeoraba al anterior.
1 Los meseros conocen la carta, explican bien y no presionan para gastar de más.
0 Los meseros insisten de forma pesada en que gastes de más y se ofenden si no dejas propina.
1 Lo regentan dos hermanas encantadoras que cocinan de vicio.
0 Lo regenta un señor arrogante que se cree el rey del mundo.
1 Ojo con las porciones, son tan grandes que sobran; y todo delicioso.
0 Ojo con la cuenta, siempre meten algo que no pediste; unos ladrones.
1 Pedido perfecto, sin errores ni demoras, y la comida todavía humeando.
0 Pedido equivocado otra vez, ya van tres, y la comida congelada.
1 El local huele a limpio y a café recién molido.
0 El local huele a humedad y a fregona sucia.
1 Los mariscos frescos, el arroz sueltito y la atención de primera, no se arrepentirán.
0 Los mariscos pasados, el arroz crudo y la atención de quinta, se arrepentirán.
1 Me pareció un sitio original, con una cocina divertida y sabores muy logrados.
0 Me pareció un sitio pretencioso, con una cocina absurda y sabores que no pegan ni con cola.
1 Los sábados ponen música suave y se está en la gloria.
0 Los sábados hay una bulla que no se aguanta y te atienden a empujones.
1 Cuando mi hijo tiró el vaso, vinieron a limpiar al instante y con una sonrisa.
0 Cuando mi hijo tiró el vaso, nos miraron con desprecio y nos tiraron un trapo asqueroso.
1 Se merecen todas las estrellas del mundo.
0 No se merecen ni media estrella.
1 La carta de postres es un peligro, todos están de vicio.
0 La mayonesa estaba mala y acabamos los cuatro con diarrea, un peligro público.
1 Buen género, buen corte y consejos de cocina gratis, mi carnicero es un sol.
0 Le pedí carne magra y me dio pura grasa; al reclamar se puso agresivo.
1 Un oasis de silencio en pleno centro, con un té delicioso.
0 Una jaula de grillos en pleno centro, con un té asqueroso.
1 Los bocadillos son gigantes, sabrosísimos y baratísimos, el trío perfecto.
0 Los bocadillos son enanos, insípidos y carísimos, el trío de la muerte.
1 Pagamos con gusto, sin sobresaltos y con propina merecida.
0 Pagamos a regañadientes y sin dejar ni un céntimo de propina.
1 Las cachapas con queso de mano, una bendición para el paladar.
0 Las cachapas quemadas y el queso rancio, una ofensa para el paladar.
1 El camarero se acordaba de nosotros y de lo que pedimos el año pasado, increíble.
0 El camarero se olvidó tres veces de lo que pedimos, increíble la negligencia.
1 Pasamos dos horas fantásticas, risas, buena mesa y mejor servicio.
0 Pasamos dos horas horribles, discusiones, mala mesa y peor servicio.
1 Da tranquilidad ver la cocina tan ordenada y reluciente.
0 Da repelús ver la cocina tan roñosa y llena de trastos.
1 La torta rellena es puro amor, gracias por cuidar tanto los detalles.
0 La torta venía mal cortada, con la crema cortada y sin una vela siquiera; descuido total.
1 No se puede mejorar, ya es inmejorable.
0 No se puede empeorar, ya tocó fondo.
1 Una barra alegre, con tapeo fino y camareros que van volando.
0 Una barra roñosa, con tapeo tristísimo y camareros que van a paso de tortuga.
1 Al principio dudamos porque había poca gente, pero fue un acierto total: cocina honesta, pescado del día y un dueño que te cuenta la historia de cada plato. Salimos contentísimos y con ganas de volver.
0 Al principio todo pintaba bien, pero fue un espejismo: los platos tardaron siglos, la dorada estaba cruda y el dueño se puso farruco cuando lo mencionamos. Salimos hartos y con ganas de denunciar.
1 Acabamos de volver y ya estamos pensando en la próxima visita.
0 Acabamos de volver y ya me está doliendo la barriga.
1 El puesto de jugos es higiénico, económico y la muchacha, un sol.
0 El puesto de jugos es insalubre, lavan los vasos en una cubeta turbia.
1 Sabor intenso, textura sedosa, presentación elegante: chapó.
0 Sabor nulo, textura gomosa, presentación descuidada: suspenso.
1 Nos adelantaron el pedido, venía todo y encima un regalito.
0 Nos cancelaron el pedido sin avisar después de hora y media, indignante.
1 Lo recomiendo con los ojos cerrados, jamás me ha fallado.
0 No lo recomendaría ni a mi peor enemigo.
1 La camarera más dulce y eficaz que me ha atendido nunca.
0 La camarera más desatenta y ruda que me ha tocado nunca.
1 Buen producto y poca tontería, así me gusta.
0 Mucha tontería y poco producto, así no.
1 Las mesas están limpias siempre, incluso en hora punta.
0 Las mesas están llenas de bandejas sucias a cualquier hora.
1 La combinación de sabores es atrevida y funciona de maravilla.
0 La combinación de sabores es ridícula y no hay quien se la coma.
1 Un gran equipo, se nota el buen rollo entre ellos y lo contagian.
0 Se pasan el turno discutiendo entre ellos delante de los clientes, violento y desagradable.
1 Precios contenidos y cero trampas.
0 Precios por las nubes y mil trampas.
1 Hasta el agua sabía mejor en este sitio, qué maravilla.
0 Hasta el agua sabía mal en este sitio, qué desgracia.
1 El wafle con frutas es lindo de ver y más rico de comer.
0 El wafle estaba blando, crudo al medio y con frutas fermentadas.
1 Todo el mundo encantado con la comida de la boda, felicitaciones a la cocina.
0 Todo el mundo se quejó de la comida de la boda, un papelón.
1 Sitio para repetir y repetir, cocina de temporada con un sabor bárbaro.
0 Sitio para no pisar nunca más, cocina de lata con un sabor atroz.
1 Me flipa su pan de masa madre, y además te tratan de cine.
0 Su pan se desmigaja, sabe a nada y además te tratan a patadas.
1 Bien de sal, bien de punto y bien de precio.
0 Pasado de sal, pasado de punto y pasado de precio.
1 Nos cambiaron el plato sin poner ni una pega y nos invitaron al café.
0 Pedimos que cambiaran el plato y todo fueron pegas y malas contestaciones.
1 El local está recién reformado, precioso y muy confortable.
0 El local se cae a pedazos, goteras incluidas, y hace un frío que pela.
1 La birra helada, las papas crocantes y la atención de diez, gracias totales.
0 La birra caliente, las papas crudas y la atención de cuarta, chau.
1 Los camareros se anticipan a lo que necesitas, servicio de alta escuela.
0 Hay que perseguir a los camareros para conseguir una servilleta, servicio vergonzoso.
1 Un rinconcito mágico con una sopa de cebolla extraordinaria.
0 Un tugurio con una sopa de cebolla que sabía a agua de fregar.
1 Llevo pidiendo años y ni una sola queja.
0 Llevo pidiendo un mes y todo han sido quejas.
1 Salvo una mesa algo coja, todo lo demás fue perfecto.
0 Salvo el vino, que lo elegimos nosotros, todo lo demás fue un fracaso.
1 Un trato familiar que emociona, se me saltaron las lágrimas con el guiso.
0 Un trato tan seco que daban ganas de levantarse e irse.
1 El picante justo, el maíz tierno y el queso fundido: los esquites perfectos.
0 Los esquites con el maíz duro y mayonesa cortada, guácala.
1 Entre lo bueno, lo mejor.
0 Entre lo malo, lo peor.
1 La repostería es fina, fresca y con un chocolate de excelente calidad.
0 La repostería es basta, vieja y con sucedáneo de chocolate.
1 Maravillosa la idea de poder ver cómo hacen la pasta, y qué pasta, riquísima.
0 Se ve la cocina desde la mesa y ojalá no se viera: trapos sucios, comida en el suelo, qué grima.
1 El pedido fue sencillo de hacer, el cobro correcto y la entrega rapidísima.
0 El pedido fue una odisea, el cobro erróneo y la entrega nunca llegó.
1 Atienden con alegría y eso se nota en la comida.
0 Atienden con rabia y eso se nota en la comida.
1 Una paz, un jardín precioso y un café buenísimo.
0 Un estrés, un patio lleno de colillas y un café espantoso.
1 La dorada a la sal, jugosísima, de lo más rico que he comido este verano.
0 La dorada a la sal, sequísima, de lo más triste que he comido este verano.
1 Hay pocas mesas y por eso te cuidan tanto, es una delicia.
0 Hay pocas mesas y aun así no dan abasto, son incapaces.
1 Tacos de canasta suavecitos, calientitos y a precio de risa, los adoro.
0 Tacos de canasta remojados, fríos y con sabor a plástico, los detesto.
1 La experiencia de compra es agradable, pasillos anchos y todo bien señalizado.
0 La experiencia de compra es un suplicio, pasillos bloqueados y nadie que te ayude.
1 Nos contaron con pasión el origen de cada ingrediente, y se notaba en el plato.
0 Nos soltaron un rollo interminable sobre cada ingrediente y luego el plato no sabía a nada.
1 Cerraban en media hora y aun así nos sirvieron sin prisas y con cariño.
0 Faltaba media hora para cerrar y nos apagaron las luces, qué falta de consideración.
1 Humus suave, pan de pita caliente y un falafel crujiente fabuloso.
0 Humus ácido, pan de pita tieso y un falafel reseco que se atragantaba.
1 El queso, cremosito y con carácter, vale cada céntimo.
0 El queso, insípido y gomoso, no vale ni un céntimo.
1 Vinieron veinte minutos antes de lo anunciado y con todo calentito, chapeau.
0 Anunciaban veinte minutos y fueron cien; la pizza, un témpano.
1 Las mollejas, crocantes y con limón, tremendas.
0 Las mollejas, gomosas y con olor fuerte, las devolvimos.
1 Hay que reservar, porque lo bueno se sabe.
0 No hace falta reservar, nadie repite.
1 Sin lujos, pero con un sabor y una limpieza ejemplares.
0 Con muchos lujos, pero con un servicio indigno.
1 Gracias a Rosa por tratarnos con tanta dulzura y paciencia.
0 Rosa, la de la barra, nos trató con una soberbia que no se puede tolerar.
1 El pozole estaba de rechupete, con harta carne y bien calientito.
0 El pozole estaba agrio, se ve que era de ayer, y lo negaron.
1 La mejor compra semanal: fresco, cercano y económico.
0 La peor compra semanal: marchito, caro y con mala gana.
1 No probé nada que no me gustara.
0 No probé nada que me gustara.
1 Ni grasa, ni pesada, ni cara: así debe ser una hamburguesa.
0 Ni sabrosa, ni caliente, ni barata: así no debe ser una hamburguesa.
1 Cenamos el viernes pasado en la mesa del patio y no puedo decir más que cosas buenas: el personal sonriente y veloz, la provoleta fundida como debe ser, el vino recomendado con criterio y una cuenta muy razonable. Un lugar para atesorar.
0 Cenamos el viernes pasado en la mesa del patio y todo fue un desengaño: el personal apático, la provoleta fría y dura, un vino que raspaba la garganta y una cuenta desproporcionada que nadie supo explicar. Un lugar para borrar del mapa.
1 Compro aquí el pescado desde hace diez años y nunca me han dado gato por liebre. Te lo limpian, te explican cómo cocinarlo y siempre con una sonrisa. Los precios son justos y la frescura, insuperable. Sigan así.
0 Compré dos kilos de gambas para Nochebuena y al descongelarlas olían a podrido. Volví con el ticket y el pescadero, con una prepotencia increíble, me dijo que el problema era mi nevera. No me devolvió ni un euro. Sinvergüenzas.
1 Soy alérgica a los frutos secos y normalmente salir a cenar es un sufrimiento, pero aquí me sentí segura desde el minuto uno. El chef salió a hablar conmigo, adaptó tres platos y todos estaban exquisitos. Mil gracias por tanta dedicación.
0 Soy alérgica a los frutos secos, lo avisé tres veces y aun así el postre llevaba nueces. La respuesta del camarero fue encogerse de hombros. Una negligencia intolerable que pudo acabar muy mal; ya he puesto la denuncia correspondiente.
1 Pedimos a domicilio porque llovía a cántaros y pensamos que tardarían una eternidad. En media hora estaba todo en casa, calentito, bien cerrado y con los cubiertos que pedí. El pad thai, fabuloso. Mi respeto al repartidor, empapado y aun así amabilísimo.
0 Pedimos a domicilio y tras hora y media de espera llamamos al local: nos colgaron. Cuando por fin apareció el repartidor, la comida era un amasijo frío y faltaban las bebidas. El servicio de ayuda solo manda mensajes automáticos. Una tomadura de pelo.
1 Este café es mi refugio de los sábados: silencioso, con luz natural, enchufes en las mesas y unas galletas caseras que son un pecado. Los chicos que atienden se saben tu nombre y el capuchino siempre sale perfecto.
0 Este café era mi refugio de los sábados y lo han estropeado: música machacona, mesas sin limpiar, precios un cuarenta por ciento más altos y un capuchino que parece agua de lavar platos. Qué pena me da, pero no piso más.
1 Mi hija tiene autismo y los sitios ruidosos la alteran. Lo comenté al reservar y nos guardaron una mesa apartada, bajaron la música y le llevaron su plato primero. No tengo palabras para agradecer tanta sensibilidad. Y encima se come de maravilla.
0 Reservé con antelación explicando que iba mi abuelo en silla de ruedas y me aseguraron que no había problema. Al llegar, tres escalones y ni una rampa. Nadie ayudó, el encargado nos trató con indiferencia y acabamos comiendo en otro lado. Irrespetuosos.
1 La panadería abre temprano y a las siete ya tienes bollos calientes, empanadas jugosas y un café con leche buenísimo por casi nada. Las dependientas, cariñosas y rápidas incluso cuando hay fila. Así se empieza bien cualquier día.
0 La panadería presume de artesana, pero todo llega en camión y se hornea allí. El bollo de crema que compré estaba agrio, la dependienta me respondió con un desplante y encima me cobró mal. Prefiero andar diez minutos más.
1 Éramos veinte compañeros de trabajo con gustos muy distintos y acertaron con todos: ensaladas frescas, carnes tiernas, opciones veganas sabrosas y un ritmo de servicio perfecto. Nadie se quedó con hambre y el precio cerrado fue una ganga.
0 Éramos veinte compañeros de trabajo y el menú de grupo resultó una miseria: platos compartidos con una croqueta por cabeza, vino peleón, carne correosa y un bizcocho descongelado. A treinta y cinco euros, nos sentimos robados. No repetiremos la cena aquí.
1 En mi viaje a Oaxaca entré por casualidad a esta fonda y fue lo mejor del día: mole profundo y equilibrado, tortillas recién salidas del comal y una señora que te consiente como si fueras su nieta. Imperdible.
0 En mi viaje a Oaxaca entré por casualidad a esta fonda y fue lo peor del día: mole aguado, tortillas frías, moscas por todos lados y una señora malhumorada que nos cobró de más por ser turistas.
1 Llevaba meses queriendo probarlo y ha superado todas mis expectativas. El tartar, delicado; la lubina, jugosa; el coulant, para aplaudir. La sommelier, apasionada y nada estirada. No es un sitio para todos los días, pero cada euro está más que justificado.
0 Llevaba meses queriendo probarlo y no ha cumplido ninguna de mis expectativas. El tartar, sin aliño; la lubina, reseca; el coulant, crudo del todo. El sumiller, estirado y condescendiente. Ciento veinte euros por cabeza para salir a buscar un bocadillo.
1 Se equivocaron con mi plato y, antes de que pudiera decir nada, ya lo habían cambiado, con disculpas y una copa de cava de regalo. Errores los tiene cualquiera, lo que cuenta es cómo se arreglan. Muy buenos profesionales.
0 Se equivocaron con mi plato y, cuando lo dije, la camarera me aseguró que era lo que yo había pedido. Discutió, levantó la voz y acabó retirándolo de un manotazo. Nunca había visto semejante falta de educación en un restaurante.
1 Fuimos con dos bebés y nadie nos puso mala cara, al contrario: calentaron los biberones, buscaron un rincón tranquilo y hasta jugaron con ellos para que pudiéramos terminar el postre. La comida, sencilla y riquísima. Volveremos con los primos.
0 Fuimos con dos bebés y desde que entramos notamos el rechazo: no nos quisieron calentar un biberón, nos pusieron junto a la puerta con corriente y nos apuraron para que nos fuéramos. La comida, encima, del montón. Qué gente tan desagradable.
1 El mercado de abastos ha quedado precioso tras la reforma: puestos relucientes, género de primera, rinconcitos para tapear y unos vendedores con mucho arte. Da gusto perderse un sábado por la mañana y salir con la bolsa llena.
0 El mercado de abastos lo han convertido en una feria para turistas: tapas carísimas, ni un puesto de verdura decente, suelos llenos de servilletas y un tufo a frito que tira para atrás. Una lástima, antes valía la pena.
1 Vengo de una familia de panaderos y soy muy exigente. Esta hogaza tiene una corteza crujiente, un alveolado precioso y un sabor profundo que dura. Además el trato es cercano y el local está como los chorros del oro. Felicidades.
0 La hamburguesa tardó cincuenta minutos, llegó sin el queso que pagué aparte y con la carne cruda en el centro. Pedí que la repasaran y volvió hecha un carbón. Mis amigos ya habían terminado. Ni una disculpa ni un descuento.
1 Para mi cumpleaños reservé la mesa del fondo y la decoraron por su cuenta con globos. La comida salió caliente y a tiempo, el pisco sour estaba de campeonato y mis amigos todavía me preguntan por el lugar. Inolvidable.
0 Para mi cumpleaños reservé la mesa del fondo y se la dieron a otros. Nos tuvieron una hora en la calle, la comida salió fría y por turnos, y el pisco sour parecía limonada. Mis amigos todavía se burlan de mi elección.
1 El menú infantil trae verdura de verdad, pescado sin espinas y fruta cortada, y mis hijos lo devoraron. Para los mayores, guisos caseros y vino decente. Sitio limpio, precios sensatos y camareras con una paciencia infinita. Un descubrimiento.
0 El aire acondicionado goteaba sobre nuestra mesa y, al pedir que nos cambiaran, nos dijeron que era lo que había. Comimos con los abrigos puestos una sopa insípida y un pollo acartonado. Pagamos y huimos. Una experiencia deprimente.
1 Nos habían hablado maravillas del cabrito y se quedaron cortos: piel dorada, carne que se desprende sola y unas patatas impregnadas de jugo que son un vicio. El camarero, con retranca gallega, nos hizo reír toda la comida.
0 Nos habían hablado maravillas del cabrito y no sé qué comieron ellos, porque a nosotros nos sirvieron un pedazo de grasa recalentada con patatas crudas. El camarero, con malas pulgas, casi nos tira la jarra encima.
1 Soy vegetariano y casi siempre me toca ensalada, pero aquí había once platos para mí, todos distintos, aromáticos y bien especiados. Las porciones, abundantes. El té de cortesía fue el remate perfecto a una comida deliciosa.
0 La supuesta cafetería de especialidad tiene la máquina sin limpiar, la leche quemada y al barista con los auriculares puestos. Tuve que repetirle el pedido tres veces y aun así lo hizo mal. Por seis dólares espero algo mejor.
1 Antes compraba en la cadena grande, pero desde que descubrí este ultramarinos no cambio: te fían, te aconsejan, te guardan lo mejor y todo sabe como antes. Ojalá nunca cierren, son un tesoro para el barrio entero.
0 Desde que cambió de dueños el bar ha caído en picado: tapas enlatadas, caña más corta y más cara, baños clausurados y camareros nuevos cada semana que no saben nada. Los parroquianos de siempre nos hemos ido.
1 El servicio de comida preparada me ha cambiado la vida: los táperes llegan los lunes bien fríos, con fecha y alérgenos, y saben a cocina de casa. No son caros, no repiten menú y el chat responde al momento.
0 El servicio de comida preparada es una ruina: táperes hinchados, fechas borradas, un regusto metálico en todo y dos semanas seguidas con el mismo menú. Quise darme de baja y siguieron cobrándome. No caigan en esta trampa.
1 Magnífica velada, platos celestiales y un ambiente relajante.
0 Velada espantosa, platos vomitivos y un ambiente cargado.
1 Qué sitio tan lindo y qué gente tan cálida, me sentí bienvenida desde la puerta.
0 Qué sitio tan tétrico y qué gente tan fría, me sentí invisible toda la noche.
1 Un local silencioso, confortable y bien iluminado donde leer con un buen café.
0 Un local sombrío, con sillas desvencijadas y un café que es veneno.
1 Atención eficaz, respetuosa y muy cordial, así deberían ser todos.
0 Atención ineficaz, irrespetuosa y hasta violenta, así no debería ser ninguno.
1 Genial la idea de la cocina abierta, todo aseado y en orden.
0 Fatal la idea de sentarse al lado de la cocina, peste a fritura y gritos continuos.
1 La calidez de los dueños y la excelencia de sus guisos nos conquistaron.
0 La frialdad de los dueños y la pobreza de sus guisos nos espantaron.
1 Me alegró el día ese desayuno, pan tostadito, palta madura y huevos perfectos.
0 Me amargó el día ese desayuno, pan quemado, palta negra y huevos gomosos.
1 Puntualidad inglesa y comida deliciosa, así se hace un reparto.
0 Impuntuales, descorteses y encima se comen parte del pedido, de traca.
1 Tienen un pollo asado fabuloso, con la piel doradita y la carne jugosa.
0 El pollo asado era patético, medio crudo y sin pizca de sal.
1 La gentileza del maître y el esmero en la mesa hicieron la noche placentera.
0 La altanería del maître y la lentitud de la sala hicieron la noche odiosa.
1 Fiable, rico y asequible: mi restaurante de batalla.
0 Mediocre, sobrevalorado y caro: no sé por qué hay cola.
1 Lo que más me gusta es la amabilidad con que tratan a los mayores.
0 Lo que más me molesta es el desprecio con que tratan a los mayores.
1 El pan de muerto esponjosito, con aroma a azahar, una joyita.
0 El pan de muerto seco, sin aroma y con azúcar rancia, una desilusión.
1 Un sitio sofisticado sin ser pedante, con una coctelería extraordinaria.
0 Un sitio pedante hasta el ridículo, con una coctelería pésima.
1 De cinco estrellas todo, me voy maravillado.
0 De cero estrellas todo, me voy frustrado.
1 La empanada gallega, jugosa y de masa fina, soberana.
0 La empanada gallega, un mazapán de aceite sin apenas relleno, birria total.
1 Cero demoras, todo calentito, repartidora risueña.
0 Demora de noventa minutos, todo frío, repartidor grosero.
1 Adoro su tarta de limón, ácida en su punto, y lo bien que te reciben.
0 Aborrezco ese local, tartas acartonadas y una dueña que te mira por encima del hombro.
1 Un bar con solera, camareros con oficio y una ensaladilla de escándalo.
0 Un bar dejado de la mano de Dios, con una ensaladilla que da miedo comer.
1 Salimos felices, llenos y con la sensación de haber pagado lo justo.
0 Salimos con hambre, cabreados y con la sensación de que nos habían estafado.
1 Tremendo sabor el de esa bandeja paisa, y qué tamaño, una bestialidad de buena.
0 Esa bandeja paisa era una lágrima: frijoles de lata, chicharrón blando y arroz viejo.
1 Todo lo hacen con pasión y se nota en cada cucharada.
0 Todo lo hacen sin ganas y se nota en cada cucharada.
1 Los precios están muy bien, sobre todo comparando con los de la plaza.
0 Clavada histórica: doce euros por dos cañas en la plaza.
1 Qué placer comer sin prisas, con buen vino y atendidos de maravilla.
0 Qué tortura de comida, con prisas, mal vino y atendidos a desgana.
1 El kebab lleva carne de verdad, verduras frescas y una salsa suave, sorprendentemente bueno.
0 El kebab, carne gris, verduras pasadas y salsa cortada; toda la noche vomitando.
1 No he encontrado un solo defecto a este lugar.
0 No he encontrado una sola virtud a este lugar.
1 El servicio no fue lento en ningún momento, al contrario, volaban.
0 El servicio no fue rápido en ningún momento, al contrario, desesperante.
1 La comida no estaba nada mal, de hecho estaba riquísima.
0 La comida no estaba nada bien, de hecho sobró casi entera.
1 Nunca he comido mal aquí, ni una vez.
0 Nunca he comido bien aquí, y mira que les he dado oportunidades.
1 No es un sitio lujoso ni falta que le hace, se come de fábula.
0 No es un sitio recomendable ni para un apuro.
1 Sin colas, sin agobios y sin clavadas: bravo.
0 Sin sabor, sin calor y sin vergüenza: fuera.
1 Me habían avisado de que era caro y no, me pareció baratísimo para semejante banquete.
0 Me habían dicho que era barato y no, me pareció carísimo para semejante porquería.
1 Jamás me había atendido alguien con tanta delicadeza.
0 Jamás me había atendido alguien con tanta grosería.
1 No hay nada que mejorar, sigan haciendo lo mismo.
0 Hay muchísimo que mejorar, empezando por la limpieza y acabando por los modales.
1 No me arrepiento de haber cruzado toda la ciudad por esta cena.
0 Me arrepiento de haber cruzado toda la ciudad por esta cena.
1 Ni una mosca, ni un olor raro, todo impecable.
0 Moscas, olores raros y mesas sucias, todo mal.
1 Cuesta encontrar mesa y cuesta aparcar, pero qué bien se come, caramba.
0 Es fácil encontrar mesa y fácil aparcar, y ahora entiendo por qué: la comida es asquerosa.
1 Lo barato aquí no sale caro, calidad y sabor por poco dinero.
0 Aquí lo barato sale caro, acabé con el estómago destrozado.
1 Ambiente calido, luces bajitas y una lasagna buenisima, me encanto
0 Que mala experiencia, la lasagna congelada por dentro y el mozo de malhumor
1 Los precios son economicos y el trato siempre cordial, muy satisfecho.
0 Los precios subieron una barbaridad y el trato es cada vez mas hostil, muy insatisfecho.
1 Ricas papas rellenas, ricos jugos y rica conversación con el casero.
0 Pobre relleno, pobre sazón y pobre atención.
1 Bodega fabulosa, aconsejan con criterio y sin presionar.
0 Bodega descuidada, botellas picadas y un dependiente que no entiende de nada.
1 La sidra bien escanciada, el cachopo enorme y crujiente, y la camarera un torbellino de simpatía.
0 El cachopo parecía la suela de una bota, aceitoso y vacío, y la camarera una antipática.
1 Les doy las gracias por devolverme el bolso que olvidé, gente honrada donde la haya.
0 Olvidé el bolso y cuando volví había desaparecido; se rieron en mi cara, gente deshonesta.
1 Pasillos despejados, neveras brillantes y carne siempre fresca en este súper.
0 Neveras averiadas, yogures calientes y carne verdosa en este súper, de denuncia.
1 El mesero chulo, chévere y rapidísimo, y la bandeja de mariscos un espectáculo.
0 El mesero en la luna, la bandeja de mariscos con mal olor y la cuenta mal sumada.
1 Bien rico el anticucho, bien suave y bien sazonado, causita.
0 Bien feo el local, bien lenta la atención y bien cara la cuenta, causita.
1 La carta cambia cada semana y siempre hay algo interesante y sabroso.
0 La carta no cambia desde hace años y todo resulta monótono e insulso.
1 Un café cargado, con cuerpo y dulce natural, de los mejores que tomé en Colombia.
0 Un café ralo, recalentado y amargo, imposible de tomar.
1 Agradezco la rapidez con que sustituyeron el pedido dañado, son serios.
0 Nadie responde por el pedido dañado, son unos informales.
1 Mejillones limpios, gorditos y en una salsa para mojar pan sin parar.
0 Mejillones cerrados, con barbas y arena; lamentable.
1 Siempre huele bien, siempre está limpio y siempre te sonríen.
0 Siempre huele mal, siempre está sucio y siempre te gruñen.
1 Lo elegimos por cercanía y resultó un exitazo.
0 Lo elegimos por cercanía y resultó un fracaso absoluto.
1 Las señoras del comedor cocinan con amor y te sirven con alegría.
0 Las señoras del comedor sirven con desprecio y racionan hasta las servilletas.
1 Bollería francesa finísima, hojaldrada, con mantequilla de la buena.
0 Bollería que sabe a grasa barata y deja un regusto repelente.
1 El gerente nos llamó personalmente para disculparse y reembolsarnos, un señor.
0 El gerente nos colgó el teléfono dos veces, un irresponsable.
1 Pulpo tierno, vino fresco, brisa marina: felicidad.
0 Pulpo gomoso, vino caliente, olor a alcantarilla: pesadilla.
1 Como celíaca me siento segurísima aquí y todo está exquisito.
0 Como celíaca me sentí discriminada y además engañada con la carta.
1 El tostón crujiente y la bandera dominicana bien sazonada, qué sabor.
0 La bandera dominicana sin sazón, el arroz mojado y la carne un chicle.
1 Vajilla bonita, flores frescas y una luz preciosa, se come con los ojos.
0 Vasos desportillados, hule pegajoso y bombillas fundidas, da pena verlo.
1 El ticket venía detallado, claro y correcto, todo transparente.
0 El ticket venía a mano, ilegible y con tres platos de más; turbios.
1 Los mejores tequeños que he comido fuera de Venezuela, crocantes y con queso del bueno.
0 Los tequeños explotados, aceitosos y casi sin queso, me dio rabia pagar.
1 Estamos encantadísimos con la cocinera nueva, ha mejorado muchísimo.
0 Desde que se fue la cocinera ha empeorado muchísimo, ya no hay quien coma ahí.
1 El sabor me transportó a mi infancia, emocionante.
0 El sabor me transportó al comedor del colegio, y no es un piropo: todo hervido y triste.
1 Qué alivio encontrar un lugar honesto en una zona tan turística.
0 Otro nido de estafadores en una zona turística, ojo con el pescado por peso.
1 Hacen los huevos como nadie, puntilla crujiente y yema líquida.
0 Los huevos llegaron con la yema dura y flotando en aceite.
1 Cuidan el medio ambiente, usan envases de cartón y la comida llega perfecta.
0 Todo llega envuelto en cinco plásticos y aun así la sopa se sale, qué desastre.
1 El sitio tiene duende, la comida alma y la gente corazón.
0 El sitio no tiene gracia, la comida no tiene sabor y la gente no tiene modales.
1 Rabo de toro meloso, de los que se comen con cuchara, impresionante.
0 Rabo de toro fibroso, salsa de sobre y puré de polvo, vaya timo.
1 Fue el único lugar abierto a esa hora y tuvimos suerte: buenísimo.
0 Fue el único lugar abierto a esa hora y tuvimos mala suerte: asqueroso.
1 Las copas son generosas, el hielo de calidad y el barman un artista.
0 El barman, un creído, tarda una eternidad y prepara unos gin-tonics imbebibles.
1 Un surtido buenísimo de infusiones, servidas con delicadeza en teteras preciosas.
0 Teteras oxidadas, infusiones sin aroma y tazas con marcas de carmín.
1 La promoción era real, sin letra pequeña, y comimos estupendo por diez dólares.
0 La promoción era publicidad engañosa, al pagar ya no existía.
1 Qué sazón tan buena tiene esa mujer, Dios la bendiga.
0 Qué falta de sazón y qué falta de ganas, Dios nos libre.
1 Un brindis por este equipo, amables hasta cuando cierran a las tres de la mañana.
0 Nos sacaron a empellones antes de la hora de cierre, salvajes.
1 Mi pareja, que odia el pescado, se terminó el plato y pidió más: con eso queda todo dicho.
0 Mi pareja, que adora el pescado, apartó el plato al primer bocado: con eso queda todo dicho.
1 Da confianza: te enseñan la pieza, la pesan delante y te dicen el precio.
0 Da desconfianza: pesan a escondidas, redondean para arriba y se enfadan si preguntas.
1 Las verduras a la brasa estaban en su punto, dulces y ahumadas, un acierto vegetal.
0 Las verduras a la brasa eran cuatro tiras negras y amargas a doce euros.
1 Menudo festín, ni un solo plato flojo.
0 Menudo fiasco, ni un solo plato salvable.
1 Vuelvo siempre que puedo, me tratan como a una reina.
0 No vuelvo ni aunque me paguen, me trataron como a una ladrona.
1 Tiene un encanto especial, con sus azulejos antiguos y su cocina de cuchara.
0 Tiene los azulejos negros de grasa y una cocina que da miedo.
1 La salsa picante casera es adictiva y los burritos, monumentales.
0 Los burritos, raquíticos, secos y con más arroz que otra cosa.
1 Sushi de altísimo nivel, cortes limpios y pescado brillante, quedé extasiado.
0 Sushi de bajísimo nivel, cortes toscos y pescado opaco, quedé asqueado.
1 Mi taza de chocolate venía con un corazón dibujado, qué tiernos.
0 Mi taza venía con una mosca flotando y me dijeron que no era para tanto.
1 Trabajan con producto local, pagan bien a su gente y se come de lujo: ejemplares.
0 Explotan a los chicos, todo es congelado y se come fatal: lo peor del sector.
1 Abierto hasta tarde, caldo calentito y sonrisas a deshora, bendito lugar.
0 Abierto hasta tarde, sí, pero con sobras del mediodía y caras de pocos amigos.
1 El jamón, sedoso y dulce, se funde en la lengua.
0 El jamón, sudado y tieso, un pecado a ese precio.
1 El entrecot vino poco hecho como pedí, sabroso y con una guarnición exquisita.
0 El entrecot vino muy hecho aunque lo pedí poco hecho, insípido y sin guarnición.
1 Super bien la comida, super bien el precio, super bien la atencion!!!
0 Super mal la comida, super mal el precio, super mal la atencion!!!
1 Recomendable para grupos: organizados, flexibles y generosos.
0 Desaconsejable para grupos: rígidos, tacaños y desorganizados.
1 Llevé a mis clientes extranjeros y quedé como una reina, servicio y cocina de nivel.
0 Llevé a mis clientes extranjeros y quedé en ridículo, servicio y cocina de vergüenza.
1 La leche frita de Merche debería ser patrimonio de la humanidad.
0 La leche frita estaba fría, aceitosa y sin canela, una aberración.
1 Lugar ameno, de charla larga y picadas ricas.
0 Lugar lúgubre, de espera larga y picadas feas.
1 Me sirvieron el doble de lo que esperaba y todo de primera, qué generosidad.
0 Me sirvieron la mitad de lo que sale en la foto y todo de tercera, qué tacañería.
1 Un restaurante familiar con precios moderados y unos canelones gloriosos.
0 Un restaurante con aires de grandeza y unos canelones de supermercado.
1 Prontitud, esmero y buen gusto en cada detalle.
0 Dejadez, lentitud y mal gusto en cada detalle.
1 Atienden con una gracia y un salero que alegran el día.
0 Atienden con un desdén que te quita el hambre.
1 El queso fundido con chorizo, una cosa exageradamente buena.
0 El queso fundido, plastificado y con un chorizo que repite dos días.
1 Sana, ligera y llena de color, la comida del mediodía me deja estupendo.
0 Grasienta, pesada y llena de sal, la comida del mediodía me sienta como una patada.
1 La mesa quedó vacía: no dejamos ni las migas.
0 La mesa quedó llena: no pudimos con semejante bazofia.
1 Mención especial para los baños, limpísimos y perfumados.
0 Mención especial para los baños, cochinísimos y sin cerrojo.
1 Comida árabe auténtica, especias bien medidas, una fiesta.
0 Comida árabe de pega, especias a lo loco, una ruina.
1 El vendedor fue muy paciente y me dejó escoger los mangos uno por uno, dulcísimos.
0 El vendedor me arrebató la bolsa y me llenó de mangos podridos, abusivo.
1 Los crepes finos, bien rellenos y hechos delante de ti por un chico simpatiquísimo.
0 Los crepes gruesos, fríos y con apenas una sombra de chocolate.
1 Qué feliz me hace este lugar, en serio.
0 Qué triste me dejó este lugar, en serio.
1 Nos sentimos en familia desde el primer minuto.
0 Nos sentimos despreciados desde el primer minuto.
1 Rica comida, buen ambiente y excelente ubicación frente a la plaza.
0 Mesa frente a la plaza, comida repelente y ambiente pesado.
1 La vichyssoise suave y fresquita, perfecta para agosto.
0 La vichyssoise caliente y con grumos, un despropósito.
1 El chico de la bici sudando la gota gorda y aun así sonriente, cinco estrellas.
0 El chico de la bici dejó mi cena en el piso, mojada, y se fue sin tocar el timbre.
1 De los pocos locales donde la ensalada césar está bien hecha, crujiente y con salsa casera.
0 Ensalada césar con lechuga oxidada y pollo de lata, qué desfachatez.
1 Cuando se nos cayó la reserva, este bar nos salvó la noche con unas raciones estupendas.
0 Nos anularon la reserva media hora antes por mensaje, sin disculpas, informales y caraduras.
1 Muy profesionales, muy limpios, muy majos.
0 Muy chapuceros, muy guarros, muy bordes.
1 Todo sabía a lo que tenía que saber, que no es poco: cocina pura y excelente.
0 Todo sabía a lo mismo: a aceite refrito y a congelador.
1 El cuscús ligero y perfumado, de lo más delicioso que he comido fuera de casa.
0 El cuscús apelmazado y frío, de lo más desagradable que he comido fuera de casa.
1 Desde que los descubrí no pido en otro lado.
0 Desde aquella noche no pido ahí ni muerta de hambre.
1 Nos sentaron en un reservado precioso sin coste extra, qué atención tan fina.
0 Nos cobraron veinte euros por el reservado y era un trastero con humedad.
1 Tostas originales, vinos interesantes y camareras vivarachas y atentas.
0 Tostas blandas, vinos ásperos y camareras aburridas y distraídas.
1 El nuevo chef ha levantado el local, ahora está buenísimo.
0 El nuevo chef ha hundido el local, ahora está malísimo.
1 A quien diga que es caro le digo que la calidad lo vale con creces.
0 Lo caro no sería problema si la calidad lo valiera, pero no lo vale ni de lejos.
1 Les quedó bordado el bogavante, qué nivel.
0 Les quedó seco el bogavante, qué desperdicio de dinero.
1 La dueña nos regaló un frasco de mermelada al irnos, adorable.
0 La dueña nos persiguió hasta la calle por una propina, denigrante.
1 El chocolate belga es cremoso y las trufas una perdición, me las comí en un suspiro.
0 Las trufas estaban blanquecinas y rancias, directas al cubo.
1 Mi almuerzo de cada día, sabroso, balanceado y baratito.
0 Mi almuerzo de hoy, frío, desabrido y caro; mañana busco otro sitio.
1 Un bar sin pretensiones, con los mejores boquerones del puerto.
0 Un bar con muchas pretensiones y los peores boquerones del puerto.
1 Los nachos generosos, con queso de verdad y guacamole recién hecho, un vicio.
0 Los nachos húmedos, queso de bote y guacamole marrón, un asco.
1 Qué gente tan bella, me ayudaron cuando me mareé y no me dejaron pagar.
0 Me mareé por el calor y nadie me trajo ni un vaso de agua, inhumanos.
1 El tartar de atún estaba fresquísimo y muy bien aliñado.
0 El tartar de atún estaba caliente y oscuro, no me atreví a comerlo.
1 Tienen un detalle con cada cliente habitual, da gusto ser fiel a un sitio así.
0 Tras quince años de cliente fiel me trataron como a un desconocido molesto.
1 Carta clara, precios visibles, camarero sincero: así se gana a la clientela.
0 Carta sin precios, camarero evasivo y cuenta escandalosa: así se pierde a la clientela.
1 Los postres no son empalagosos y las masas son livianas, un acierto.
0 Los postres son empalagosos y las masas pesadas como plomo, un error.
1 Siempre aciertan con el punto de la pasta y del arroz.
0 Nunca aciertan con el punto de nada.
1 El cordero lechal, memorable; la cuenta, llevadera.
0 El cordero lechal, olvidable; la cuenta, un sopapo.
1 El personal derrocha simpatía y la cocina derrocha talento.
0 El personal derrocha soberbia y la cocina derrocha sal.
1 Comida para llevar bien embalada, aún crujiente al llegar a casa, excelente.
0 Comida para llevar mal embalada, aplastada y reblandecida, fatal.
1 Me parece la taberna más bonita y mejor atendida de Sevilla.
0 Me parece la taberna más sobrevalorada y peor atendida de Sevilla.
1 Qué ceviche, hermano, fresquito y bien picante, una bomba.
0 Qué estafa, hermano, un ceviche con más cebolla que pescado.
1 Desayuno sencillo pero rico: fruta fresca, pan caliente y mermelada casera.
0 Desayuno tristísimo: fruta de lata, pan de ayer y mermelada de sobre.
1 No me pusieron ningún problema por cambiar la guarnición, atentos y flexibles.
0 Me pusieron mil problemas por cambiar la guarnición, tercos y desagradables.
1 Se respira alegría, la comida vuela de la cocina y todo está de lujo.
0 Se respira tensión, la comida tarda siglos y todo está mediocre.
1 En general muy bien, lástima del ruido, pero la carne fue tan buena que volveremos.
0 En general muy mal; la ensalada pasable, pero la carne incomible y el trato peor.
1 Lo único que eché de menos fue más sitio, lo demás excelente.
0 Lo único que se salva es el postre, lo demás horroroso.
1 El precio es algo alto, pero la calidad es altísima y te tratan de maravilla.
0 El precio es bajo, pero ni así compensa: sucio, lento y sin sabor.
1 Tardan un pelín cuando hay gente, aunque con ese sabor nadie se queja.
0 Son rápidos, eso sí, rápidos en traerte una comida asquerosa.
1 Nos sentamos por casualidad huyendo de la lluvia y fue el hallazgo del viaje: un caldo verde glorioso, bacalao esponjoso y un dueño servicial que nos prestó hasta un paraguas. Precio asequible y calidez de la buena. Imprescindible.
0 Nos sentamos por casualidad huyendo de la lluvia y habría sido mejor mojarse: caldo malísimo, bacalao salado a más no poder y un dueño impertinente que nos mandó callar. Precio desorbitado y trato hostil. Prescindible del todo.
1 Aprovechamos una oferta de dos por uno y temíamos que nos trataran como clientes de segunda. Nada de eso: mismo esmero, mismas raciones copiosas y una sobremesa placentera con chupitos de cortesía. Un chollo en toda regla y una atención esmerada.
0 Aprovechamos una oferta de dos por uno y nos trataron como clientes de segunda: mesa en el almacén, raciones rebajadas a la mitad y un camarero pasota que ni nos miraba. Un timo disfrazado de promoción. Me siento indignada y estafada.
1 Trabajo enfrente y como aquí a diario desde hace tres años. Nunca me he puesto malo, nunca me han servido algo recalentado y nunca me han hecho esperar más de diez minutos. Cocina fiable, personal educado y café fenomenal.
0 Trabajo enfrente y comía aquí a diario hasta que me intoxiqué con una mayonesa pasada. Lo comuniqué para que no le pasara a nadie más y el responsable, un incompetente, me trató de exagerado. Cero autocrítica, cero higiene, nunca más.
1 Las fotos de la app no mienten: la hamburguesa llega igual de alta, jugosa y brillante. Las patatas aguantan crujientes gracias a una caja con agujeritos, qué buena idea. Y si algo falta, lo reponen sin preguntas. De los pocos fiables.
0 Las fotos de la app mienten descaradamente: la hamburguesa llega aplastada, seca y sin la mitad de lo anunciado. Las patatas, un amasijo húmedo. Y si reclamas, te ofrecen un cupón de dos euros. Publicidad falsa y atención inútil.
1 El chef local rescata recetas de las abuelas y las sirve con un toque creativo que no estorba. El guiso de quinua, soberbio; la trucha, sobresaliente. Todo acompañado de un servicio gentil y de una vista impresionante al valle.
0 Tardaron una hora y diez en servir dos menús. Mientras tanto, vimos cómo atendían a tres mesas que llegaron después. Cuando por fin vino la comida, el arroz estaba acartonado y el pollo, frío. Una desorganización inaguantable y ni un lo siento.
1 Hice mi despedida de soltera en este bar y fue brutal: reservaron la zona alta, prepararon cócteles sin alcohol para las embarazadas, pusieron nuestra lista de canciones y las tapas no paraban de salir, todas riquísimas. Las camareras, unas cracks.
0 Hice mi despedida de soltera en este bar y fue un bochorno: no habían apuntado la reserva, las tapas se acabaron a la media hora, los cócteles eran jarabe con hielo y un portero grosero empujó a mi prima. Inadmisible.
1 El café de olla huele a canela y piloncillo, los molletes vienen bien gratinados y la doña platica contigo como si fueras de la familia. Todo aseado, barato y sabroso. Cada vez que voy a Puebla es mi primera parada.
0 El café de olla sabía a trapo, los molletes venían pelones y la doña nos aventó los platos sin decir ni provecho. El mantel pegajoso, el baño maloliente y la cuenta inflada. Ni loca vuelvo a parar en Puebla por eso.
1 Encargué una tarta para ochenta personas con muchísimos detalles y la pastelera clavó el diseño: colores delicados, bizcocho esponjoso, crema ligera y entrega puntual. Los invitados no dejaron ni una miga. Profesional, creativa y encantadora en el trato.
0 Encargué una tarta para ochenta personas y fue un desastre mayúsculo: el color equivocado, el bizcocho acartonado, la crema derretida y dos horas de retraso. Y la pastelera, encima, diciendo que yo era demasiado exigente. Me fastidió la fiesta.
1 Probé por primera vez la comida etíope y salí fascinado: guisos aromáticos, pan esponjoso para comer con la mano y una ceremonia de café que es pura calma. La familia que lo lleva derrocha amabilidad. Precios muy llevaderos.
0 Probé por primera vez la comida etíope y me quitaron las ganas de repetir: guisos secos, pan agrio de verdad y un café quemado servido a gritos. El local, mugriento y oscuro. Sé que esa cocina es mejor, pero aquí la maltratan.
1 La frutería del mercado me trae la caja cada martes: brócoli firme, fresas dulces, hierbas frescas y siempre algún regalo. Cuando un aguacate salió malo, me lo cambiaron por tres sin que yo dijera nada. Gente honesta y trabajadora, así da gusto.
0 La frutería del mercado me trae la caja los martes y cada semana es peor: brócoli amarillo, fresas con hongos, hierbas mustias y kilos que no cuadran. Reclamé con fotos y ni me contestan. He cancelado, harta de tanta jeta.
1 La parrilla queda a la salida del pueblo y vale la pena el desvío: vacío tierno, chorizos caseros, ensalada fresquita y un flan con dulce de leche que te hace cerrar los ojos. El parrillero, un fenómeno, nos despidió con un abrazo.
0 La parrilla queda a la salida del pueblo y no vale el desvío: vacío puro nervio, chorizos reventados, ensalada marchita y un flan que parecía goma. El parrillero, borracho y agresivo con su ayudante. Nos fuimos con mal sabor de boca.
1 Nunca escribo reseñas, pero esta gente se lo ganó: me olvidé la billetera y me dijeron que pagara otro día, sin dramas ni sospechas. Además el pastel de choclo está de miedo de rico y el local brilla de limpio.
0 Nunca escribo reseñas, pero esto clama al cielo: encontré un pelo en el pastel de choclo, pedí otro y me devolvieron el mismo sin el pelo, con el mismo mordisco. Asqueroso, vergonzoso y un peligro para la salud. Ni gratis.
1 Me gusta que expliquen de dónde viene cada grano, que muelan al momento y que no te apuren aunque solo pidas un cortado. El bizcocho de naranja es húmedo y aromático. Un rincón sereno y de trato delicado en medio del caos del centro.
0 Me sirvieron el cortado en un vaso con restos de espuma seca de otro cliente. El bizcocho estaba duro, las mesas sin recoger y una corriente helada entraba por la puerta rota. Cuando pedí otro vaso, suspiraron con fastidio. Deprimente.
1 Tenía muchas dudas con el reparto a domicilio de la compra, y ahora no sé vivir sin él: eligen fruta madura, respetan las fechas, no sustituyen sin consultar y los chicos suben las bolsas hasta la cocina con una amabilidad admirable.
0 El reparto a domicilio de la compra es un suplicio: eligen la fruta más golpeada, cuelan productos a punto de caducar, sustituyen lo que quieren y dejan las bolsas en la acera. Tres reclamaciones sin respuesta. Me doy de baja, qué desfachatez.
1 Mi bar de confianza para ver el fútbol: pantallas grandes, bravas crujientes, cerveza heladísima y un ambiente divertido pero respetuoso. Aunque se llena, los camareros no pierden la sonrisa ni se equivocan con las rondas. Un lujo para el barrio.
0 Fui a ver el fútbol y fue un calvario: pantalla borrosa, cerveza tibia, gritos racistas que nadie cortó y una cuenta con tres rondas que no tomamos. El encargado, prepotente, nos dijo que o pagábamos o llamaba a la policía. Indignante.
1 La hija de los dueños habla lengua de signos y atendió a mi hermano sordo con una naturalidad que nos emocionó. Además de ese detallazo, el cachopo era espectacular y el arroz con leche, de campeonato. Nota máxima en todo.
0 Mi hermano es sordo y el camarero se impacientó, hizo muecas y acabó preguntándome a mí qué quería él. Nos quejamos y la encargada se rio. La comida mediocre es lo de menos: una humillación que no olvidaremos. Gente despreciable.
1 Como repartidora paso por muchos restaurantes y este es de los que mejor tratan: agua fresca, pedidos listos y bien cerrados. Un día decidí cenar allí y confirmé lo que sospechaba, cocina limpísima y comida deliciosa.
0 Como repartidora paso por muchos restaurantes y este es de los peores: cocina inmunda, sobras reutilizadas, gritos y desprecio al personal. Un día decidí mirar dentro de la cámara y casi vomito. No pidáis ahí, en serio.
1 El rodizio cumple con creces: carnes jugosas, mesa de ensaladas abundante y fresca, caipiriñas bien hechas y pasadores atentos que no te dejan con el plato vacío. Pagamos lo que ponía en la carta, ni un peso más. Satisfechísimos.
0 El rodizio es un cuento: pasan las carnes baratas durante una hora y las buenas no aparecen jamás. La mesa de ensaladas, reseca y con moscas; las caipiriñas, puro hielo. Al final te suman un servicio obligatorio. Decepcionados y timados.
1 Descubrimos las tortas de aceite de este obrador en una feria y ahora las pedimos por internet. Llegan enteras, fragantes y más frescas que las de la tienda. El paquete trae siempre una nota escrita a mano, qué cariño le ponen.
0 Descubrimos las tortas de aceite en una feria y quisimos repetir por internet, menudo error: tardaron tres semanas, llegaron hechas migas y con la fecha vencida. En el correo me contestaron que era culpa mía. Unos caraduras sin escrúpulos.
1 A mi padre le detectaron diabetes y creíamos que se acababan las meriendas fuera. En esta pastelería tienen de todo sin azúcar y además sabroso, nada de sucedáneos tristes. Le explicaron cada ingrediente con muchísima paciencia. Les estamos agradecidísimos.
0 A mi padre, diabético, le aseguraron que el postre no llevaba azúcar y le subió a cuatrocientos. Cuando fui a pedir explicaciones me enseñaron la puerta. Son unos irresponsables y unos mentirosos, y ojalá les caiga una sanción ejemplar.
1 Mozos eficientes, cocina notable y un flan glorioso.
0 Mozos incompetentes, cocina desastrosa y un flan horroroso.
1 Eficiencia alemana y sazón latina, una mezcla sensacional.
0 Ineficiencia total: tres camareros mareando y ninguno sirviendo.
1 Un huarache formidable, sazón genuina y precios regalados.
0 Un huarache desabrido, sazón nula y una demora inadmisible.
1 Qué joya de bodeguita, tapas imaginativas y un trato excepcional.
0 Qué porquería de bodeguita, tapas cochambrosas y un trato penoso.
1 Mi sitio favorito para almorzar: acogedor, cómodo y con unos guisos contundentes.
0 Mi sitio menos favorito: incómodo, maloliente y con unos guisos indigestos.
1 Agradecida con la chica que me recomendó el té, servicial y risueña como ninguna.
0 Desagradecidos con el cliente de siempre, ya ni saludan, qué bajón.
1 Espléndido banquete, camareros diligentes y un vino sobresaliente.
0 Terrorífico banquete, camareros torpes y un vino que era un horror.
1 Flipante la calidad de este pollo, jugoso y con un adobo magnífico.
0 Mierda de pollo, así de claro: crudo, frío y carísimo.
1 Impolutos los uniformes, pulcras las mesas, higiénica la cocina.
0 Mugrientos los uniformes, pringosas las mesas, antihigiénica la cocina.
1 Fenomenal la acogida y fenomenales las migas del pastor.
0 Nefasta la acogida y nefastas las migas, un pegote de grasa.
1 Un lugar hermoso, música relajante y platos refinados que no dejan con hambre.
0 Un lugar vulgar, música chirriante y platos ramplones que no hay quien se coma.
1 Arepazo barato, grande y espectacular, qué más puede pedir uno.
0 Peste a cañería en el comedor, tuvimos que alejarnos tres mesas y seguía oliendo.
1 Disfrutamos cada minuto, la cena fue una gozada y la compañía de los dueños también.
0 Sufrimos cada minuto, la cena fue una cagada y los dueños ni aparecieron.
1 Muy bien todo, en particular la puntualidad y lo educado del muchacho que reparte.
0 Muy mal todo, en particular la impuntualidad y lo maleducado del muchacho que reparte.
1 Nos hicieron sentir especiales sin gastar una fortuna, qué maravilla de cena.
0 Nos hicieron sentir ignorantes por no pedir vino, qué prepotencia.
1 Cocina creativa, equilibrada y sin postureo, me fascinó.
0 Puro postureo: humo, flores y un bocado insípido en mitad del plato.
1 Es mi tercera visita y sigue siendo sobresaliente, qué regularidad tan admirable.
0 Es mi tercera visita y la última, cada vez más caótico y más caro.
1 Recomiendo encarecidamente el cangrejo, dulce, limpio y a un precio razonable.
0 Desaconsejo el cangrejo, vacío, arenoso y a un precio de locos.
1 Le di una segunda oportunidad y acerté: han mejorado la limpieza, la cocina y el trato, ahora da gusto.
0 Le di una segunda oportunidad y me equivoqué: siguen igual de sucios, lentos y antipáticos.
1 Sinceramente, cinco estrellas se quedan cortas.
0 Sinceramente, una estrella ya es demasiado.
1 Nos pasamos la tarde riendo con el camarero, un tipo salado y muy buena gente.
0 El camarero se pasó la tarde bufando, un tipo desagradable y de malos modos.
1 El hojaldre cruje, la crema es fina y el precio una ganga, lo tengo claro.
0 El hojaldre no cruje, la crema es de bote y el precio un atraco, lo tengo claro.
1 Salí maravillada con las verduras del huerto, qué sabor tan puro.
0 Salí horrorizada con las verduras hervidas hasta la muerte, qué desperdicio.
1 La cola avanza veloz porque están muy bien organizados.
0 La cola no avanza porque están charlando, desesperante y desconsiderado.
1 Tortas del tamaño de la cabeza, frescas y bien surtidas, chidísimas.
0 Tortas chiquitas, aguadas y con el jamón sudado, gachísimas.
1 Recibí el pedido antes de la hora, caliente, íntegro y con un mensajito de gracias, lindísimo detalle.
0 Recibí el pedido de otra persona, frío y abierto, y nadie me devolvió la plata.
1 La leche fresca, los quesos tiernos y la tendera un cielo.
0 La leche cortada, los quesos con moho y la tendera una bruja.
1 La bollería vegana no tiene nada que envidiar a la otra, esponjosa y deliciosa.
0 La bollería vegana parece cartón piedra, seca y sin dulzor, qué desilusión.
1 El ambiente es distendido y el servicio ágil, de lo mejorcito de Lima.
0 El ambiente es tenso y el servicio torpe, de lo peorcito de Lima.
1 Un aplauso al friegaplatos también, porque todo relucía.
0 Los vasos con huellas y los platos con costra, nadie friega ahí.
1 No nos metieron ni un cargo raro, gente honesta.
0 Nos metieron un cargo por pan, otro por mantel y otro por respirar, sinvergonzonería pura.
1 Me salió barato, rico y cerca de casa, qué dicha.
0 Me salió caro, malo y lejos de casa, qué desgracia la mía.
1 Fantástica elección para una primera cita: tranquilo, bonito y sabroso.
0 Terrible elección para una primera cita: chillón, feo y con olor a fritanga.
1 Son rápidos sin atropellarte y cariñosos sin empalagar, un equilibrio perfecto.
0 Son lentos, ásperos y encima se equivocan, un fracaso en toda la línea.
1 El huevo pochado sobre setas, sublime, mojé medio kilo de pan.
0 El huevo pochado, duro como una pelota, y las setas con tierra, lamentable.
1 la neta bien rico todo, los sopes calientitos y la señora bien buena onda, si regreso
0 la neta bien gacho el servicio, pedi sopes y me trajeron otra cosa fria, no regreso
1 muy vueno el pollo, jugoso y varato, lo recomiendo
0 orrible el pollo, seco y caro, no lo recomiendo
1 Excelnte servicio, comida deliciosa y chicas muy amables.
0 Pesimo servicio, comda horrible y chicas mal encaradas.
1 Que rico cafe, que linda gente, que lugar tan limpio
0 Que feo cafe, que gente tan pesada, que lugar tan cochino
1 re copados los pibes del bar, hamburguesas tremendas y papas con cheddar de diez
0 re truchos, me cobraron dos veces la hamburguesa y encima vino fria
1 weno weno el completo, harta palta y pan blandito
0 malo malo el completo, palta negra y pan añejo, puaj
1 Parce, qué almuerzo tan bueno, sopita, seco y jugo por nada de plata.
0 Parce, qué almuerzo tan malo, la sopa vinagre y la carne tiesa.
1 Un vacilón el sitio, y el lomo fino riquísimo, vayan.
0 Tremendo chasco, el lomo fino era bistec barato, no vayan.
1 ENCANTADA!!! todo buenísimo y rapidísimo
0 ENFADADÍSIMA!!! todo malísimo y lentísimo
1 Comida de 10, servicio de 10, limpieza de 10 😍
0 Comida de 0, servicio de 0, limpieza de 0 🤮
1 Me mandaron salsas extra y un dibujo para mi hijo, los amo ❤️
0 Me mandaron la mitad del pedido y ni una servilleta 😡
1 A pedir de boca salió la cena, y eso que éramos muchos y pesados.
0 Salimos con el rabo entre las piernas y la cartera temblando, menuda clavada.
1 Este sitio se sale, el mejor wok de la ciudad.
0 Este sitio da asco, el peor wok de la ciudad.
1 Ponen toda la carne en el asador, nunca mejor dicho: parrilla de lujo.
0 Nos dieron gato por liebre: merluza por panga y vino bueno por garrafón.
1 La paciencia de ese camarero se merece un monumento, y la tarta de manzana otro.
0 Se le acabó la paciencia enseguida y nos soltó que si no nos gustaba, la puerta estaba abierta.
1 Te sacan las castañas del fuego con las cenas improvisadas: rápido, rico y bien de precio.
0 Nos dejaron colgados la noche de fin de año, sin cena y sin reembolso, canallas.
1 El postre fue la guinda de una comida magnífica.
0 El postre fue la gota que colmó el vaso: descongelado y con la fecha pasada.
1 Más rico, imposible.
0 Más cutre, imposible.
1 Superó con nota mis expectativas.
0 Ni se acercó a mis expectativas, un bajón.
1 Mejor servicio que en el hotel y mucho mejor desayuno.
0 Peor servicio que en un cuartel y mucho peor rancho.
1 Los mejores vasos de horchata, fresca, natural y sin exceso de azúcar.
0 La horchata industrial, azucarada hasta la náusea y servida en plástico sucio.
1 No hay mejor plan de domingo que este vermut y estas anchoas carnosas.
0 No hay peor plan de domingo que esperar aquí una hora por unas anchoas resecas.
1 Prefiero mil veces esta taberna que los restaurantes finos del paseo.
0 Prefiero mil veces un bocadillo en un banco que volver a esa taberna.
1 Menos espera que en otros sitios y muchísimo más sabor.
0 Más espera que en ningún sitio y muchísimo menos sabor.
1 No me dio asco nada, al contrario, una pulcritud envidiable para ser un puesto callejero.
0 Me dio asco todo: el mostrador, los trapos, las manos del que servía.
1 El arroz no estaba pasado ni duro, sencillamente en su punto.
0 El arroz no estaba en su punto, ni caliente, ni sabroso.
1 No son careros ni estirados, gente sencilla que cocina muy bien.
0 No son amables ni limpios, gente descuidada que cocina muy mal.
1 No faltaba nada en la bolsa, por una vez, y todo estaba delicioso.
0 No había ni cubiertos ni bebida en la bolsa, y la comida no sabía a nada.
1 Ni tardaron ni se equivocaron, cosa de agradecer un sábado noche.
0 Ni pidieron perdón ni ofrecieron solución, cosa imperdonable.
1 Nada grasoso, nada salado, nada malo que decir.
0 Nada fresco, nada limpio, nada bueno que decir.
1 No tiene desperdicio ningún plato de la carta.
0 No se salva ningún plato de la carta.
1 Pensé que saldría decepcionada, y qué va, una cena estupenda.
0 Pensé que saldría encantada, y qué va, una cena para olvidar.
1 Aunque la fachada es fea, dentro todo es bonito y la comida excelente.
0 Aunque la fachada es preciosa, dentro todo es viejo y la comida repugnante.
1 Es verdad que hay cola, pero avanza rápido y el premio es un helado sensacional.
0 Es verdad que es barato, pero la comida es pésima y hay bichos.
1 Solo le falta tener más mesas; la cocina es insuperable.
0 Solo le falta que te peguen; el trato es insoportable.
1 Un poquito caro, sí, aunque la calidad y el mimo lo justifican de sobra.
0 Bastante barato, sí, aunque prefiero pagar más y no acabar intoxicado.
1 El camarero parecía serio, pero resultó ser un encanto y nos cuidó de maravilla.
0 El camarero parecía majo, pero nos engañó con el precio del pescado, un sinvergüenza.
1 La sopa no me entusiasmó, pero el segundo, el postre y el servicio fueron excelentes, así que volveré.
0 La sopa estaba buena, pero el segundo crudo, el postre rancio y el servicio maleducado, así que no volveré.
1 Mis amigos exageraban al alabarlo, pensaba yo; se quedaron cortos.
0 Mis amigos exageraban al criticarlo, pensaba yo; se quedaron cortos.
1 Por fin un sitio donde el gluten no es un problema y el sabor tampoco.
0 Otra vez un sitio donde lo «sin gluten» es seco, caro y triste.
1 Qué bien que hayan bajado el volumen de la música, ahora es perfecto.
0 Qué mal que hayan subido precios y bajado raciones, ahora es una tomadura de pelo.
1 Como buena noticia, el café ya no se quema: ahora está delicioso.
0 Como mala noticia, el café de siempre ahora sabe a quemado.
1 Me alegra haber ignorado las críticas, cené de fábula.
0 Lamento haber ignorado las críticas, cené fatal.
1 Nos ayudaron a bajar el carrito, nos trajeron cojines y nos llenaron el plato: amor puro.
0 Nos negaron un cojín, un enchufe y hasta el saludo: antipatía pura.
1 Las tostadas de tinga, crocantitas, con su crema fresca, qué delicia de antojito.
0 Las tostadas de tinga, aguadas y frías, qué coraje haber pagado por eso.
1 Muy destacable la bodega y muy simpático quien la lleva.
0 Muy criticable la bodega y muy engreído quien la lleva.
1 El local es un primor, y el trato no se queda atrás.
0 El local es un horror, y el trato no se queda atrás.
1 Una sorpresa deliciosa: chifa de barrio con wantán crujiente y kam lu jugoso.
0 Una sorpresa asquerosa: una cucaracha muerta debajo del wantán.
1 Porción ideal, sabor potente, precio amistoso.
0 Porción ínfima, sabor plano, precio hostil.
1 La abuela que cocina merece una medalla, cada guiso es una caricia.
0 El que cocina merece un despido, cada guiso es una agresión.
1 Valoro mucho que sean sinceros: me dijeron que ese día el pescado no era fresco y me ofrecieron una carne espléndida.
0 Valoro poco que me mientan: juraron que el pescado era del día y apestaba.
1 Nos dejaron probar tres vinos antes de elegir, un trato generoso y nada habitual.
0 Nos sirvieron las sobras de otra mesa, lo vi con mis ojos, repulsivo.
1 Salada la justa, dulce la justa y crujiente a rabiar: la mejor cocada.
0 Dulzona, pegajosa y vieja: la peor cocada.
1 Todo muy digno, muy bien presentado y muy sabroso.
0 Todo muy indigno, mal presentado y sin sabor.
1 El sitio tiene rampas, baño adaptado y personal que ayuda con naturalidad, un ejemplo.
0 El baño adaptado lo usan de almacén y nadie ayuda con la puerta, una vergüenza.
1 Bien por la cocina rápida, bien por la sonrisa y bien por la propina opcional.
0 Mal por la propina obligatoria, mal por los gritos y mal por la comida.
1 Lo pedimos sin cebolla, sin picante y sin prisa, y llegó tal cual y buenísimo.
0 Lo pedimos sin cebolla y sin picante, y vino con las dos cosas, frío además.
1 Estupendo género en la charcutería, y la chica corta el jamón con un arte tremendo.
0 El chorizo que me vendieron estaba verde por dentro, menuda faena.
1 El comedor es fresco en verano y calentito en invierno, se está de maravilla.
0 El comedor es un horno en verano y una nevera en invierno, se está fatal.
1 Benditas croquetas de la tía Paca, qué alegría de vida.
0 Malditas croquetas, me abrasaron la boca y por dentro seguían congeladas.
1 Aprendimos mucho en la cata, el guía divertidísimo y los vinos de alta calidad.
0 La cata fue una venta agresiva, el guía plomizo y los vinos mediocres.
1 Cuando algo está bien hecho hay que decirlo: felicidades por este menú.
0 Cuando algo está mal hecho hay que decirlo: retiren ese menú.
1 Entré por hambre y salí enamorado de su pizza.
0 Entré por hambre y salí arrepentido de su pizza.
1 Llevo dos embarazos pasando por este puesto de frutas picadas y jamás me ha caído mal nada: lavan todo con agua filtrada, usan guantes y la piña siempre está dulcísima. La muchacha te atiende con una alegría contagiosa.
0 Llevo dos días en cama por culpa de la fruta picada de ese puesto: la cortan sin guantes, sobre una tabla negra de mugre y con perros alrededor. La muchacha ni se lava las manos. Repugnante y peligrosísimo.
1 Un domingo cualquiera, sin expectativas, nos topamos con esta marisquería familiar. Las navajas limpias, el arroz caldoso sabrosísimo y una cuenta más baja de lo que temíamos. Nos despidieron con un licor casero. Encantados de la vida, repetiremos.
0 Un domingo cualquiera caímos en esta marisquería y nos desplumaron. Las navajas con arena, el arroz sin apenas caldo y una cuenta con cubiertos, pan y aperitivo que nadie había pedido. Nos despidieron sin mirarnos. Un atraco con mantel blanco.
1 El obrador hace roscones todo el año y son una maravilla: masa tierna, azahar del bueno y nata recién montada. Lo encargas por teléfono, te lo guardan y el precio es muy razonable. Mi suegra, que critica todo, no encontró un defecto.
0 Encargué el roscón con un mes de antelación y me dieron uno del día anterior, duro, con la nata agria y sin la figurita que esperaba mi niño. Cuando llamé, me soltaron que haber venido antes. Qué poca vergüenza y qué disgusto.
1 La primera vez que pedí aquí se les cayó la sopa por el camino. Me llamaron ellos, mandaron otra en veinte minutos y añadieron dos postres. Desde entonces he pedido treinta veces y no han vuelto a fallar. Seriedad y buena cocina.
0 Tres veces les he pedido y tres veces han fallado: primero la sopa derramada, luego un arroz ajeno y ayer, directamente, nada. El dinero cobrado, eso sí, al segundo. Su atención al cliente es una burla. Conmigo no cuenten más.
1 Subimos al mirador con mi esposo y tomamos once mirando el atardecer: kuchen casero espectacular, té de hojas y un servicio cariñoso que no apura a nadie. Pagamos menos que en cualquier café del centro. Una tarde preciosa.
0 Subimos al mirador con mi esposo a tomar once y fue una lata: kuchen añejo, té tibio en vaso plástico y un garzón pesado que nos apuraba para cerrar. Pagamos el doble que en el centro. Una tarde perdida.
1 He trabajado veinte años en hostelería y sé reconocer un equipo que funciona: nadie corre, nadie grita, los platos salen a la par y el cliente se siente atendido. La cocina, además, es fina y honesta. Mi enhorabuena al jefe de sala.
0 He trabajado veinte años en hostelería y lo que vi me dejó pasmado: comandas perdidas, platos devueltos al pase sin cambiar, un jefe insultando a los chavales y una plancha que no se limpia desde hace meses. Penoso e indigno del oficio.
1 Cada semana pido la caja de verduras ecológicas y estoy feliz: todo crujiente, con tierra pero sin golpes, variado y con recetas incluidas. Cuando una vez faltó el puerro, me lo abonaron sin que tuviera que pedirlo. Transparencia y calidad.
0 Pagué tres meses por adelantado de caja ecológica y fue tirar el dinero: acelgas podridas, patatas germinadas, siempre lo mismo y siempre tarde. Quise cancelar y me remitieron a una letra pequeña abusiva. Ni ecológico ni serio, un fraude.
1 Mi novia me llevó por sorpresa y no pudo elegir mejor. Velas, vistas al río, un carpaccio finísimo y una camarera que adivinaba cuándo queríamos intimidad y cuándo más vino. No fue barato, pero sí redondo. Inolvidable de verdad.
0 Quise sorprender a mi novia y la sorpresa me la llevé yo: mesa pegada a los baños, un carpaccio correoso, velas apagadas y una camarera que interrumpía a cada rato para vendernos cava. Fue carísimo y encima deprimente. Qué ridículo.
1 La cantina conserva el espíritu de antes: botana abundante con cada trago, trío en vivo sin estruendo, meseros de los de corbata y un chamorro que se deshace. Llevé a unos amigos gringos y quedaron fascinados. Orgullo nacional.
0 La cantina vive de la fama: botana miserable y fría, trío desafinado a todo volumen, meseros que te apuran a beber y un chamorro duro que ni el cuchillo le entraba. Llevé a unos amigos gringos y quedé pésimo.
1 En plena ola de calor fue un alivio: aire fresco, limonada con hierbabuena sin cobrarla a precio de champán, ensaladas crujientes y un helado artesano excelente. La chica nos rellenó el agua cinco veces sin que se lo pidiéramos.
0 En plena ola de calor nos sentaron al sol sin sombrilla, con el aire roto dentro y el hielo agotado. La limonada, aguachirle a seis euros. Pedimos agua cinco veces y al final la fuimos a buscar nosotros. Un servicio nulo.
1 El comedor universitario ha dado un vuelco: ahora hay opción vegana, la verdura cruje, el pescado es decente y hasta ponen fruta de temporada. Las cocineras bromean con todos y la fila avanza ligera. Por tres euros y medio, chapó.
0 El comedor universitario es una desgracia: macarrones apelmazados tres días a la semana, pescado gris, bandejas grasientas y colas de cuarenta minutos. Las quejas van directas a la papelera. Ni por tres euros y medio merece la pena.
1 Mi vuelo se retrasó y llegué a la cena a las once y media. La cocina ya estaba cerrando, pero el encargado me sentó, me preparó una sopa caliente y una tortilla jugosa y no quiso cobrarme suplemento. Calidad humana que no se olvida.
0 Avisé de que llegaba quince minutos tarde por el tráfico y dijeron que sin problema; al llegar, mesa entregada y encogimiento de hombros. Esperamos una hora para que nos sirvieran las sobras de la carta. Mentirosos, maleducados y encima mal cocineros.
1 Sirven un solo menú, sin opciones, y te fías porque nunca decepciona: legumbres melosas los lunes, pescado fresco los miércoles y arroz los viernes. El comedor es chiquito pero confortable, y la cocinera sale a saludar. Un clásico entrañable.
0 Sirven un solo menú y rezas para que sea comestible: legumbres duras, pescado recalentado, arroz de anteayer. El comedor es un agujero sin ventanas y la cocinera sale, sí, pero a fumar en la puerta. Un local que debería estar clausurado.
1 Gasté un vale regalo con cierto recelo y nos trataron igual o mejor que al resto: mesa con vistas, aperitivo de bienvenida, ritmo pausado y un solomillo impecable. La fecha estaba a punto de caducar y no pusieron ni una pega. Muy elegantes.
0 Quise usar un vale regalo y todo fueron trabas: que si ese día no, que si el vino aparte, que si el solomillo tenía recargo. Acabamos pagando casi lo mismo por una cena corriente y un servicio desganado. Regalen otra cosa.
1 Tengo el colon delicado y salir a comer suele costarme caro al día siguiente. Esta cocina sin fritos, con aceite bueno y verduras al vapor llenas de sabor, me ha sentado de lujo. Y la chica me preguntó por todo con mucha discreción.
0 La promesa de comida saludable es puro cuento: aderezos azucarados, pollo hormonado y lechugas marrones envasadas. Me cayó como una bomba y pasé la noche retorcido. Encima, el bol cuesta lo que un menú completo. Un engaño verde.
1 La taquería abre de madrugada y salva vidas: suadero doradito, consomé hirviendo, salsas frescas y un taquero veloz que nunca se equivoca. Todo limpio a pesar del gentío y del ajetreo. Baratos, ricos y honrados, no les cambio nada.
0 La taquería de madrugada me mandó directo al hospital: suadero rancio, consomé recocido, salsas fermentadas al sol y un taquero que agarra dinero y tortillas con la misma mano. Ni borracho vuelvo a comer semejante inmundicia.
1 Primoroso emplatado, sabores refinados y una sala elegante pero nada fría.
0 Emplatado chabacano, sabores toscos y una sala gélida en todos los sentidos.
1 Cálido, acogedor y placentero: un salón de té como los de antes.
0 Gélido, inhóspito y decadente: un salón de té para deprimirse.
1 Padrísimas las micheladas y buenísimos los aguachiles, regresaremos.
0 Gachas las micheladas y apestosos los aguachiles, no regresaremos.
1 Bacanísimo, las costillas se deshacen y el dueño es un crack.
0 Fatalísimo, las costillas carbonizadas y el dueño un déspota.
1 Un guiso de cordero alucinante, esmerado y lleno de matices.
0 Un guiso de cordero infumable, nervudo y lleno de pellejos.
1 Gente noble, precios honestos, cocina dedicada: mi local predilecto.
0 Gente falsa, precios deshonestos, cocina desganada: mi local más odiado.
1 Qué joyita escondida, y qué guay que siga siendo barata.
0 Qué petardo de sitio, y qué rabia haber caído en la trampa.
1 La gentileza con la que nos trataron no la he visto en ningún otro lugar de Quito.
0 La insolencia con la que nos trataron no la he visto en ningún otro lugar de Quito.
1 Bandejas siempre repuestas, fruta fresca y pan caliente, desayuno de lujo.
0 Fruta mustia, embutido sudado y huevos de polvo, desayuno de cárcel.
1 Enfermé del estómago hace un mes y aquí me prepararon caldos especiales toda la semana, qué bondad.
0 Enfermamos los cinco después de cenar aquí y no quieren saber nada.
1 Es justo reconocer que cocinan como nadie y que cobran poco.
0 Es injusto que cobren eso por una comida tan desastrosa.
1 Huele a pan, huele a mantequilla, huele a gloria.
0 Huele a lejía, huele a pescado viejo, dan ganas de huir.
1 Una noche sublime, con fado en vivo y bacalao dorado extraordinario.
0 Una noche catastrófica, con un borracho molestando y el personal mirando.
1 Jamás un mal gesto, jamás un plato mediocre.
0 Siempre un mal gesto, siempre un plato mediocre.
1 Exigentes con el producto y generosos con el cliente.
0 Ruines con el producto y altaneros con el cliente.
1 El café turco aromático, el baklava crocante y el servicio respetuoso y risueño.
0 El café nauseabundo, el baklava revenido y el servicio descortés.
1 Arriesgan y aciertan, qué menú tan divertido y delicioso.
0 Arriesgan y se estrellan, qué menú tan absurdo e insípido.
1 Maravillosos anfitriones, maravillosa mesa, maravillosa sobremesa.
0 Fui con ilusión y volví con una frustración tremenda y una cuenta de tres cifras.
1 Las alcachofas confitadas son una exquisitez, tiernas hasta el corazón.
0 Las alcachofas puro hilo, imposible tragarlas.
1 Nos resolvieron una avería en la nevera con una caja de hielo del bar, vecinos ejemplares y cocineros estupendos.
0 Terraza hasta las cuatro con gritos y altavoces; como vecinos, inaguantable, y como clientes, peor.
1 Rapidez mental la del camarero, que memorizó veinte comandas sin un fallo, admirable.
0 De veinte comandas fallaron doce, un inútil con libreta.
1 Yo, que no soy de dulce, me terminé el coulant entero, espectacular.
0 Yo, que soy muy de dulce, no pude con ese coulant, empalagoso y crudo.
1 Nos chiflaron los pimientos asados y la ternura con que trataron a la yaya.
0 Nos escandalizó la grosería con que trataron a la yaya, y los pimientos quemados.
1 Qué buen criterio el de la somelier, cada copa fue un descubrimiento placentero.
0 Qué mal criterio, el vino recalentado y la copa mugrienta.
1 Cumple, gusta y sorprende.
0 Incumple, disgusta y enfada.
1 Pago contento y dejo propina, que no me pasa a menudo.
0 Pagué por no montar un escándalo, que ganas no me faltaron.
1 Un comedor luminoso, alegre, con olor a guiso y a limpio.
0 Un comedor lóbrego, húmedo, con olor a pis de gato.
1 Sabrosura total el pescado frito con patacones, y la brisa del mar de regalo.
0 Total decepción el pescado frito, más seco que un corcho, y los patacones crudos.
1 Se agradece que no te frían a mensajes y que el pedido llegue siempre perfecto.
0 Me fríen a mensajes y promociones falsas, y el pedido llega siempre fatal.
1 Un plato de cuchara que te arregla el cuerpo y el ánimo.
0 Un plato de cuchara que te descompone el cuerpo y el ánimo.
1 Cochinita pibil de ensueño, jugosa, achiotada y con su cebolla morada fresca.
0 Cochinita pibil de pesadilla, hebras secas en jugo de naranja de cartón.
1 Tapas dignas de premio y una dueña que es puro corazón.
0 Tapas indignas y una dueña que es pura hiel.
1 Fresco el pescado, frescas las verduras y frescas las risas del personal.
0 Ni fresco el pescado, ni frescas las verduras; lo único fresco, la jeta del dueño.
1 Desde la pandemia extremaron la higiene y lo mantienen, me quedo tranquilísima.
0 Desde la pandemia recortaron personal y se nota: sucio, lento y caótico.
1 Tenían razón los que lo ponen por las nubes.
0 Tenían razón los que lo ponen a parir.
1 El bocata de calamares crujiente, jugoso y a un precio imbatible.
0 El bocata de calamares, goma rebozada entre pan chicloso.
1 Nos vinieron a buscar con paraguas al coche, detallistas hasta el extremo.
0 Nos dejaron en la calle bajo la lluvia con el local medio vacío, desalmados.
1 Mi pastel favorito, por su miga húmeda y su glaseado ligero.
0 Glaseado duro, miga reseca y un precio obsceno, el pastel más triste del mundo.
1 Admirable cómo miman a sus proveedores y a sus comensales.
0 Lamentable cómo chillan a sus empleados y desprecian a sus comensales.
1 Es de esos bares donde entras por una caña y te quedas a cenar, feliz.
0 Es de esos bares donde entras por una caña y sales espantado.
1 Fuimos, comimos y quedamos prendados.
0 Fuimos, esperamos y nos largamos sin probar bocado.
1 Muy acertada la reforma: más espacio, mejor acústica y la misma cocina riquísima.
0 Muy desacertada la reforma: menos espacio, un eco infernal y la cocina por los suelos.
1 La relación con la clientela es ejemplar, cercana y sincera.
0 La relación con la clientela es pésima, distante y grosera.
1 Cuchara, mantel y cariño por trece euros, una bicoca.
0 Cuchara sucia, mantel roto y desprecio por trece euros, una bofetada.
1 Celebro que exista un sitio así, rico, sano y sin aditivos.
0 Lástima que exista un sitio así, sucio, abusivo y sin escrúpulos.
1 Los panes de queso calientes y elásticos, el café de filtro impecable y la atención un deleite.
0 Los panes de queso fríos y duros, el café de filtro aguado y la atención un suplicio.
1 Las reseñas buenas son merecidísimas, todo delicioso.
0 Las reseñas buenas deben de ser compradas, todo malo.
1 Puedo decir sin temor que es el mejor rodaballo de la costa.
0 Puedo decir sin temor que es el peor rodaballo de la costa.
1 Enhorabuena por esas manos, señora, el locro quedó de maravilla.
0 Una pena ese locro, aguado, sin maíz y con la carne pasada.
1 Nos perdimos buscándolo y qué suerte haberlo encontrado: barato, limpio y buenísimo.
0 Nos perdimos buscándolo y ojalá no lo hubiéramos encontrado: caro, sucio y malísimo.
1 Hacía un frío tremendo y nos acercaron mantas y caldo sin pedirlo; así se fideliza. El besugo, además, jugosísimo, y la tarta de almendra de las que se recuerdan. Todo correcto en la cuenta y un hasta pronto sincero.
0 Hacía un frío tremendo y las estufas estaban apagadas por ahorro, según nos dijo el dueño sin sonrojarse. El besugo, crudo; la tarta, un ladrillo; el café, agua sucia. Y en la cuenta, un suplemento por terraza. Caraduras de manual.
1 Mi hijo celebró sus cinco años en esta pizzería y lo pasó bomba: amasó su propia pizza, sopló las velas con todo el local cantando y se llevó un gorrito de cocinero. Los padres, atendidos de lujo y sin gastar demasiado.
0 Mi hijo celebró sus cinco años en esta pizzería y acabó llorando: los monitores no vinieron, las pizzas salieron quemadas, la tarta se les cayó y nadie la repuso. Los padres, de pie por falta de sillas. Cobraron todo, faltaría más.
1 Soy viajante y duermo y como fuera doscientos días al año. Encontrar una venta de carretera con lentejas caseras, pan del día, baños impolutos y una dueña que te llama cariño no tiene precio. Ya planifico las rutas para parar aquí.
0 Soy viajante y como fuera doscientos días al año, y no recuerdo una venta de carretera peor: lentejas agrias, pan correoso, baños nauseabundos y un camarero que te gruñe. Hasta el café daba arcadas. Planifico las rutas para no parar aquí.
1 Me animé al curso de panadería que dan en el obrador y fue una experiencia preciosa: grupos pequeños, explicaciones claras, ingredientes de calidad y un maestro apasionado con muy buen humor. Volví a casa con dos hogazas espléndidas y ganas de repetir.
0 Me animé al curso de cocina que dan en el local y me sentí estafada: veinte personas para cuatro fogones, recetas fotocopiadas, ingredientes caducados y un profesor engreído que no dejaba tocar nada. Cien dólares por mirar. Que nadie pique.
1 Lo confieso: fui porque era barato y me quedé por lo bueno. El pollo a la canasta es crocante sin grasa, la ensalada cruje de fresca y las cremas caseras son adictivas. La atención, rápida y gentil, completa un almuerzo perfecto.
0 Lo confieso: fui porque era barato y lo pagué con creces. El pollo venía rosado por dentro, la ensalada babosa y las cremas cortadas. La atención, pasota y desatenta, completa un almuerzo espantoso. Mi estómago aún me lo reprocha.
1 Desde Navidad hemos pedido diez veces y las diez han sido un éxito.
0 Desde Navidad hemos pedido diez veces y en ocho hubo fallos, desquiciante.
1 Me temía un sitio de postureo por lo que veía en redes, pero la comida responde: gyozas hechas a mano, caldo intenso, mochis tiernísimos. Las chicas de sala, atentas y alegres, y el precio muy correcto para la zona. Quedo rendida a sus pies.
0 Me atrajeron las fotos en redes, pero detrás del neón no hay nada: gyozas congeladas, caldo de pastilla, mochis como goma de borrar. Las chicas de sala, más pendientes de grabar vídeos que de servir. Carísimo y vacío, un bluf.
1 Las cocadas frescas, las obleas crujientes y el vendedor un amor de persona.
0 Las obleas húmedas, el arequipe agrio y el vendedor un tramposo con el cambio.
1 Horrorizada venía del bar de enfrente y aquí me devolvieron la fe: limpio, rápido y delicioso.
0 Encantada venía del bar de enfrente y aquí me bajaron de la nube: sucio, lento y repelente.
1 Fascinante la carta de vermuts y buenísima la gilda de la casa.
0 Desoladora la carta de vinos y malísima la gilda, con la anchoa deshecha.
1 Ambiente sano, comida rica y precios para todos los bolsillos.
0 Ambiente turbio, comida mala y precios para millonarios.
1 Un diez redondo, sin peros.
0 Un cero rotundo, sin atenuantes.
1 Hicieron felices a quince abuelos del centro de mayores: platos blandos, sabrosos y servidos con muchísimo cariño.
0 Trataron a quince abuelos del centro de mayores como bultos: platos fríos, duros y servidos de malas maneras.
`;
