# The security features of identity and civil-status documents: name, what it is,
# what to do, what a genuine document shows, and what a fake often shows.

## Paper, plastic and other substrates

feature-sub-wm = multitone watermark
feature-sub-wm-what = A picture in light and dark tones, formed by differences in the thickness of the paper itself.
feature-sub-wm-do = Hold the page against the light, then lay it flat and compare.
feature-sub-wm-see = Soft changes from light to dark inside the paper; when the page lies flat, almost nothing is visible.
feature-sub-wm-fake = A flat outline printed in grey or white, visible without light behind it, or glowing under a UV lamp.

feature-sub-wmr = watermark in register
feature-sub-wmr-what = A watermark that always lies at the same place in relation to the print or to the edges of the page.
feature-sub-wmr-do = Hold the page against the light. Compare the place of the watermark with the print around it.
feature-sub-wmr-see = The watermark lies where the specimen shows it and fits the print; small differences between documents are normal.
feature-sub-wmr-fake = The watermark is missing, cut off, upside down or far from the place shown on the specimen.

feature-sub-uvd = UV-dull paper
feature-sub-uvd-what = Paper made without optical brighteners, so that it stays dark under ultraviolet light.
feature-sub-uvd-do = In a dark place, lay the document and a sheet of office paper under a UV lamp (365 nm).
feature-sub-uvd-see = The paper stays dark, and only inks, fibres or threads made for this purpose glow; the office paper glows blue.
feature-sub-uvd-fake = The whole page glows blue-white. Take care: a genuine document that was washed may glow too.

feature-sub-fiv = visible fibres
feature-sub-fiv-what = Short coloured fibres mixed into the paper while it is made, visible without a lamp.
feature-sub-fiv-do = Look at several fibres with a magnifier and compare different pages.
feature-sub-fiv-see = The fibres lie at random, differ on every page, and some lie partly under the surface of the paper.
feature-sub-fiv-fake = Thin printed lines, made of dots or at the same place on every page.

feature-sub-fiu = fluorescent fibres
feature-sub-fiu-what = Short fibres inside the paper or plastic that glow in one or more colours under ultraviolet light.
feature-sub-fiu-do = Look at each page under a UV lamp (365 nm) in a dark place.
feature-sub-fiu-see = Glowing fibres in the colours of the specimen, lying at random and different on every page.
feature-sub-fiu-fake = No fibres, fibres of one wrong colour, or a printed pattern that repeats on every page.

feature-sub-pla = planchettes
feature-sub-pla-what = Small thin discs mixed into the paper while it is made; they may be coloured, shiny or fluorescent.
feature-sub-pla-do = Look for the discs on several pages. Use a UV lamp (365 nm) if the specimen shows fluorescent ones.
feature-sub-pla-see = Small discs of even size inside the paper, lying at random.
feature-sub-pla-fake = Printed or stuck-on spots on the surface, often at the same place on every page.

feature-sub-thr = security thread
feature-sub-thr-what = A narrow strip of plastic or metal lying completely inside the paper, often with very small text.
feature-sub-thr-do = Hold the page against the light and follow the thread from edge to edge.
feature-sub-thr-see = A dark continuous line inside the paper, often with readable text; with the page flat, it is hardly visible.
feature-sub-thr-fake = A line printed on the surface, a strip glued between two sheets, or a broken line.

feature-sub-thw = windowed security thread
feature-sub-thw-what = A security thread that comes to the surface of the paper at regular distances.
feature-sub-thw-do = Look at the page flat, tilt it, then hold it against the light.
feature-sub-thw-see = Shining pieces at regular distances when flat; one continuous line when held against the light.
feature-sub-thw-fake = Pieces of foil stuck or printed on the surface, with no continuous line inside the paper.

feature-sub-chs = chemical sensitiser
feature-sub-chs-what = Substances in the paper that leave a coloured stain when bleach, acid or solvent is used on it.
feature-sub-chs-do = Look closely at the paper around names, dates and numbers. Never test the paper with chemicals.
feature-sub-chs-see = The colour of the paper and of the background print is even around all data.
feature-sub-chs-fake = A stain, a ring or a pale area around an entry, left by an attempt to erase it.

feature-sub-pc = polycarbonate body
feature-sub-pc-what = Several layers of polycarbonate plastic, joined by heat and pressure into one solid card or page.
feature-sub-pc-do = Feel the body and its edges with the fingers. Let a card fall lightly on a hard table and listen.
feature-sub-pc-see = A stiff body with a hard, bright sound; no layer can be felt or lifted at any edge.
feature-sub-pc-fake = Soft or bending plastic, a dull sound, or a film that lifts at the edge or around the portrait.

feature-sub-win = transparent window
feature-sub-win-what = A clear area that is part of the card or page, so that one can see through it from both sides.
feature-sub-win-do = Hold the window against the light. Look at it from both sides and feel its border.
feature-sub-win-see = A clear area with a clean border and no step; any image in it looks as the specimen shows.
feature-sub-win-fake = A hole closed with film or glue, a border that can be felt, or a cloudy area.

feature-sub-tag = taggant
feature-sub-tag-what = A substance added to the paper, plastic or ink that only a special detector recognises.
feature-sub-tag-do = Send the document to the issuer or to a laboratory. They compare it with the reference held by the issuer.
feature-sub-tag-see = The detector gives the agreed answer; without a detector nothing is visible.
feature-sub-tag-fake = The detector gives no answer or a wrong one. A counter official cannot see this.

feature-sub-mlr = coloured core at the card edge
feature-sub-mlr-what = A coloured layer inside a card of several layers, visible as a line along the edge.
feature-sub-mlr-do = Look at all edges of the card in good light. Use a magnifier if the line is thin.
feature-sub-mlr-see = A line of even colour inside the body, without a break, as on the specimen.
feature-sub-mlr-fake = No line, a line painted on the edge, or a break where the card was opened.

feature-sub-die = die-cut tamper pattern
feature-sub-die-what = Cuts made in advance in a label or laminate, so that it tears when someone tries to remove it.
feature-sub-die-do = Look along the cuts and edges in light from the side. Do not pull at the label.
feature-sub-die-see = All cuts are closed, the label is whole, and the print continues across the cuts without a step.
feature-sub-die-fake = Torn or shifted pieces, wrinkles, traces of glue, or a second film laid over the cuts.

## Printing

feature-prt-gui = guilloche
feature-prt-gui-what = A pattern of fine curved lines that cross and weave into each other, calculated by a machine or a program.
feature-prt-gui-do = Follow some of the lines with a magnifier.
feature-prt-gui-see = Fine lines without a break, in one solid colour, without dots.
feature-prt-gui-fake = Broken or blurred lines, or lines made of small dots of several colours.

feature-prt-rbw = rainbow printing
feature-prt-rbw-what = Printing in which two or more inks blend on the press, so that a line changes colour gradually.
feature-prt-rbw-do = Follow a line across the page. With a magnifier, check that the line stays solid where the colour changes.
feature-prt-rbw-see = The colours pass into each other without a step, and the lines remain solid.
feature-prt-rbw-fake = Sudden colour steps, or a change of colour imitated with dots.

feature-prt-mic = microprint
feature-prt-mic-what = Very small text that looks like a line to the unaided eye.
feature-prt-mic-do = Read the line with a magnifier of about ten times.
feature-prt-mic-see = Every letter is readable and clear, and the words are those of the specimen.
feature-prt-mic-fake = A plain line, a row of dots, or letters that are filled in and cannot be read.

feature-prt-nan = nanoprint
feature-prt-nan-what = Text or images so small that an ordinary magnifier cannot show them.
feature-prt-nan-do = Ask an expert to look with a microscope and to compare with the reference held by the issuer.
feature-prt-nan-see = Under strong magnification, the text or image is sharp and equals the reference.
feature-prt-nan-fake = Nothing, or only an unclear structure, at the place named in the reference.

feature-prt-int = intaglio printing
feature-prt-int-what = Printing with high pressure from an engraved plate, which lays thick ink on the paper.
feature-prt-int-do = Pass a fingertip over the print. Then look at it in light from the side.
feature-prt-int-see = The ink can be felt and throws small shadows; on a worn document the relief is weaker.
feature-prt-int-fake = Smooth flat print, or a relief imitated with varnish, thick toner or embossing without ink.

feature-prt-lat = latent image
feature-prt-lat-what = A hidden image made of raised lines in different directions, visible only at a low angle.
feature-prt-lat-do = Hold the page flat at eye level against the light, then turn it by 90 degrees.
feature-prt-lat-see = A letter, sign or word appears at a low angle and changes between light and dark when the page turns.
feature-prt-lat-fake = No image, or an image printed so that it is visible from every angle.

feature-prt-rel = relief line pattern
feature-prt-rel-what = Fine lines bent around a motif, so that the flat print seems to be raised.
feature-prt-rel-do = Look at the motif from the front, touch it, and follow the lines with a magnifier.
feature-prt-rel-see = The motif seems raised but feels flat, and every line runs through it without a break.
feature-prt-rel-fake = Broken or doubled lines, a motif without depth, or lines made of dots.

feature-prt-str = see-through register
feature-prt-str-what = A motif of which one part is printed on the front and the other part exactly opposite on the back.
feature-prt-str-do = Hold the page against the light and look at the motif.
feature-prt-str-see = Both parts together form one complete motif, without visible gaps or overlaps.
feature-prt-str-fake = Parts that do not meet, leave gaps, overlap, or are missing on one side.

feature-prt-asc = anti-copy pattern
feature-prt-asc-what = A background of very fine lines or dots that a copying machine or scanner cannot reproduce correctly.
feature-prt-asc-do = Look at the background for a hidden word or for stripes. Use a magnifier for details.
feature-prt-asc-see = An even background, in which no hidden word can be read.
feature-prt-asc-fake = A word such as COPY or VOID becomes readable, or irregular stripes cross the background.

feature-prt-dup = duplex pattern
feature-prt-dup-what = A pattern of many small shapes in two or more inks, or on two sides, printed exactly beside each other.
feature-prt-dup-do = Look with a magnifier where the inks meet. If the specimen has the pattern on both sides, compare the sides.
feature-prt-dup-see = The shapes fit together without gaps or overlaps, in separate solid inks.
feature-prt-dup-fake = White gaps, overlapping colours, shifted shapes, or shapes built from coloured dots.

feature-prt-err = deliberate error or secret mark
feature-prt-err-what = A small intended irregularity in the design that is known only to the issuer and to experts.
feature-prt-err-do = In case of doubt, ask the issuer or the laboratory to compare with the reference held by the issuer.
feature-prt-err-see = Only the issuer or an expert can judge this; public descriptions do not name the place.
feature-prt-err-fake = The expert finds that the mark is missing, wrong, or corrected by the counterfeiter.

feature-prt-fnt = special letters and figures
feature-prt-fnt-what = Letters or figures of a shape designed for this document and not sold to the public.
feature-prt-fnt-do = Compare the shape of each figure or letter with the specimen. Use a magnifier.
feature-prt-fnt-see = All characters have the shapes, size and spacing of the specimen.
feature-prt-fnt-fake = Ordinary computer letters, or one figure that differs from the others in shape, height or spacing.

feature-prt-off = offset background printing
feature-prt-off-what = Flat printing of the fine background, usually with special inks, each printed separately.
feature-prt-off-do = Look at the lines of the background with a magnifier.
feature-prt-off-see = Flat lines of solid ink with clear edges; nothing can be felt.
feature-prt-off-fake = Lines made of dots in several colours, small ink splashes, or toner grains.

feature-prt-lpr = letterpress number
feature-prt-lpr-what = A number printed from raised figures, which press the ink into the paper.
feature-prt-lpr-do = Look at the figures with a magnifier, then look at the back of the page in light from the side.
feature-prt-lpr-see = Often more ink at the rim of each figure, and a slight mark of the pressure on the back.
feature-prt-lpr-fake = Flat figures of even ink, dots or toner grains, and no mark of pressure.

feature-prt-scr = screen printing
feature-prt-scr-what = Printing through a fine mesh, which lays a thick film of ink, often used for optically variable inks.
feature-prt-scr-do = Look at the edge of the print with a magnifier, in light from the side.
feature-prt-scr-see = A thick layer of ink with a visible edge, which sometimes shows the small teeth of the mesh.
feature-prt-scr-fake = A thin flat layer without an edge, dots of several colours, or glitter painted by hand.

feature-prt-dig = digital printing
feature-prt-dig-what = Ink-jet or toner printing, which is usual for personal data but suspicious where the specimen has other printing.
feature-prt-dig-do = Look at the background and the fixed text with a magnifier and compare with the specimen.
feature-prt-dig-see = Solid lines of offset printing in the background, and digital printing only where the specimen has it.
feature-prt-dig-fake = Small ink dots of several colours, or toner grains and shine, in the background or fixed text.

feature-prt-emb = embossing
feature-prt-emb-what = A relief pressed into paper, cover or plastic without ink.
feature-prt-emb-do = Pass a fingertip over the place, then look at it in light from the side.
feature-prt-emb-see = A clear relief, raised on one side and hollow on the other where the material is thin.
feature-prt-emb-fake = A weak, uneven or printed imitation, unclear letters, or a relief that differs from the specimen.

## Inks

feature-ink-ovi = colour-shifting ink
feature-ink-ovi-what = Ink that changes from one definite colour to another when the angle of view changes.
feature-ink-ovi-do = Tilt the document slowly under a lamp and watch the colour.
feature-ink-ovi-see = A clear change between the two colours of the specimen, for example from green to blue.
feature-ink-ovi-fake = One colour from every angle, only a change of brightness, or glitter ink of other colours.

feature-ink-ovm = optically variable magnetic ink
feature-ink-ovm-what = Colour-shifting ink with magnetic particles arranged during printing, so that light seems to move.
feature-ink-ovm-do = Tilt the document slowly in all directions under a single lamp.
feature-ink-ovm-see = A bright bar or ring moves over the printed sign while the colour changes.
feature-ink-ovm-fake = No movement, a bar that is printed and stays in place, or simple metallic shine.

feature-ink-iri = iridescent ink
feature-ink-iri-what = Nearly transparent ink with a pearl shine, seen only at certain angles.
feature-ink-iri-do = Tilt the document under a lamp and watch the place shown on the specimen.
feature-ink-iri-see = The image or tint appears at one angle and vanishes at another.
feature-ink-iri-fake = Nothing appears, or a grey or yellow image is visible from every angle.

feature-ink-met = metallic ink
feature-ink-met-what = Ink with metal particles, which shines like gold, silver or bronze.
feature-ink-met-do = Tilt the document under a lamp. Look at the print with a magnifier.
feature-ink-met-see = A metallic shine that becomes brighter and darker with the angle.
feature-ink-met-fake = Dull yellow, brown or grey made of dots, without shine.

feature-ink-uvv = visible UV ink
feature-ink-uvv-what = Ink that has a normal colour in daylight and glows, often in another colour, under ultraviolet light.
feature-ink-uvv-do = Look at the print in daylight, then under a UV lamp (365 nm) in a dark place.
feature-ink-uvv-see = The visible print glows in the colour shown on the specimen.
feature-ink-uvv-fake = The print stays dark, glows in another colour, or glows only in retouched places.

feature-ink-uvi = invisible UV ink
feature-ink-uvi-what = Ink that cannot be seen in daylight and glows under ultraviolet light.
feature-ink-uvi-do = Look at the page under a UV lamp (365 nm) in a dark place.
feature-ink-uvi-see = A sharp image in the colours of the specimen appears; where intended, it crosses the portrait without a gap.
feature-ink-uvi-fake = No image, a dull or unclear image, wrong colours, or gaps around the portrait and data.

feature-ink-uv2 = two-wavelength UV ink
feature-ink-uv2-what = Ink that glows differently under short-wave and long-wave ultraviolet light.
feature-ink-uv2-do = Compare the page under 365 nm and under 254 nm. Protect eyes and skin from the short-wave lamp.
feature-ink-uv2-see = Two different colours or two different images, as the specimen shows.
feature-ink-uv2-fake = The same glow under both lamps, or no glow under one of them.

feature-ink-pho = phosphorescent ink
feature-ink-pho-what = Ink that continues to glow for a time after the lamp is switched off.
feature-ink-pho-do = Light the place with a UV lamp (365 nm) in a dark room, then switch off the lamp.
feature-ink-pho-see = The print remains visible in the dark, for as long as the specimen describes.
feature-ink-pho-fake = The glow ends at once when the lamp is switched off, or there is no glow.

feature-ink-ird = infrared drop-out ink
feature-ink-ird-what = Ink that is visible in daylight and cannot be seen by an infrared camera.
feature-ink-ird-do = Look at the page in infrared light with a camera or document reader.
feature-ink-ird-see = The parts printed with this ink disappear, and the rest remains visible, as on the specimen.
feature-ink-ird-fake = Everything remains visible or everything disappears, because one ordinary ink was used for all parts.

feature-ink-ira = infrared-absorbing ink
feature-ink-ira-what = Ink that remains dark in infrared light, used for text that machines must read.
feature-ink-ira-do = Look at the page in infrared light with a camera or document reader.
feature-ink-ira-see = The parts named in the specimen, often the machine-readable zone, remain dark and clear.
feature-ink-ira-fake = These parts become pale or vanish in infrared light, as many ink-jet inks do.

feature-ink-ast = anti-Stokes ink
feature-ink-ast-what = Ink that gives visible light when it is lit by a strong infrared source.
feature-ink-ast-do = Use the infrared pointer made for this test (900 to 980 nm). Never point it at eyes.
feature-ink-ast-see = A small spot of visible light, often green, red or blue, where the infrared beam meets the ink.
feature-ink-ast-fake = No visible light at the place shown on the specimen.

feature-ink-mtm = metameric inks
feature-ink-mtm-what = Two inks that look alike in one light and different in another light or through a colour filter.
feature-ink-mtm-do = Look at the place in daylight, then under the other lamp or through the filter named in the specimen.
feature-ink-mtm-see = Two different looks: the parts are alike in one light and clearly separate in the other.
feature-ink-mtm-fake = The parts look alike in every light, or can already be told apart in daylight.

feature-ink-pen = penetrating number ink
feature-ink-pen-what = Ink for numbers with a dye that sinks through the paper and colours the back.
feature-ink-pen-do = Turn the page and look at the back of the number.
feature-ink-pen-see = A coloured trace, often red, under each figure on the back, and sometimes a halo on the front.
feature-ink-pen-fake = No trace on the back, a printed trace, or a trace that does not follow the figures.

feature-ink-bld = bleeding or reactive ink
feature-ink-bld-what = Ink that runs or changes colour when it meets water or a solvent, and so shows an attempt at erasing.
feature-ink-bld-do = Look for stains or run colour. Leave every test with liquids to a laboratory.
feature-ink-bld-see = The print is even and clear, without stains; in the laboratory, the ink reacts as in the reference.
feature-ink-bld-fake = Coloured stains around changed data, or ink that does not react in the laboratory.

feature-ink-thm = thermochromic ink
feature-ink-thm-what = Ink that changes colour or becomes transparent when it is warmed, and changes back when it cools.
feature-ink-thm-do = Press a warm finger on the print for some seconds, then let it cool.
feature-ink-thm-see = The colour changes or vanishes with warmth and returns after a short time.
feature-ink-thm-fake = The colour stays the same, or does not return after cooling.

feature-ink-pch = photochromic ink
feature-ink-pch-what = Ink that changes colour in sunlight or ultraviolet light and later changes back.
feature-ink-pch-do = Hold the place in sunlight or under a UV lamp, then let it rest in the shade.
feature-ink-pch-see = The colour appears or changes in strong light and goes back after some time.
feature-ink-pch-fake = No change in strong light, or a change that remains.

## Optically variable devices

feature-ovd-hol = hologram
feature-ovd-hol-what = A thin foil whose fine structure bends light and shows changing colours and, often, depth.
feature-ovd-hol-do = Tilt and turn the document under a single lamp. Look at the edge of the foil.
feature-ovd-hol-see = Colours and images change with the angle, and depth is visible where the specimen has it.
feature-ovd-hol-fake = A shining foil with one fixed picture, dull colours, general rainbow shine, or a lifted edge.

feature-ovd-kin = diffractive movement device
feature-ovd-kin-what = A foil in which lines or shapes move, grow or change in a fixed order when it is tilted.
feature-ovd-kin-do = Tilt the document slowly forwards, backwards and sideways under one lamp.
feature-ovd-kin-see = Sharp lines move in the direction and order shown by the specimen, with high brightness.
feature-ovd-kin-fake = Rainbow colours everywhere, without the correct movement, or a movement in another order.

feature-ovd-did = zero-order device
feature-ovd-did-what = A nearly transparent structure that shows two strong colours, which change when the document is turned.
feature-ovd-did-do = Tilt the document until the colours appear, then turn it by 90 degrees in its own plane.
feature-ovd-did-see = Two definite colours, which change with the turn; at other angles, the data below remain readable.
feature-ovd-did-fake = Many rainbow colours, no change when turned, or a coloured print.

feature-ovd-len = lenticular image
feature-ovd-len-what = An area of small ribs or lenses in the surface that shows different images at different angles.
feature-ovd-len-do = Tilt the document left and right or up and down. Feel the ribs with a finger.
feature-ovd-len-see = At least two separate images, for example portrait and date, each clear at its own angle.
feature-ovd-len-fake = Both images visible together, only one image, a smooth surface, or a stuck-on piece.

feature-ovd-ret = retro-reflective laminate
feature-ovd-ret-what = A film that sends light back to its source and then shows a hidden pattern.
feature-ovd-ret-do = Hold a torch beside your eye and shine it on the document, or use the special viewer.
feature-ovd-ret-see = A bright pattern over the page, which vanishes when the light comes from another side.
feature-ovd-ret-fake = No pattern, a simple shine, or a pattern broken around the portrait.

feature-ovd-lam = diffractive laminate
feature-ovd-lam-what = A protective film over portrait and data that carries a pattern of changing colours.
feature-ovd-lam-do = Tilt the page and follow the pattern across the portrait. Examine all edges of the film.
feature-ovd-lam-see = The pattern crosses portrait and data without a break; the edges are flat and firmly joined.
feature-ovd-lam-fake = A break around the portrait, bubbles, cuts, a lifted edge, or a second film on top.

feature-ovd-pol = polarising feature
feature-ovd-pol-what = A layer whose hidden image or colour appears only through a polarising filter.
feature-ovd-pol-do = Look at the place through a polarising filter and turn the filter slowly.
feature-ovd-pol-see = An image appears, or light and dark parts change places, while the filter turns.
feature-ovd-pol-fake = No change while the filter turns.

feature-ovd-mic = micro-lens feature
feature-ovd-mic-what = A film or surface of very small lenses over tiny images, which seem to float, sink or move.
feature-ovd-mic-do = Tilt the document in all directions under normal light.
feature-ovd-mic-see = The image seems to lie above or below the surface and moves clearly with the angle.
feature-ovd-mic-fake = A flat picture, an unclear movement, or ordinary lens plastic with coarse ribs.

## Personalisation

feature-per-lsr = laser engraving
feature-per-lsr-what = Portrait and data darkened inside the plastic by a laser, usually in shades of grey.
feature-per-lsr-do = Look at the portrait and text with a magnifier. Feel the surface above them.
feature-per-lsr-see = Grey or black marks inside the body, without ink on top; some characters may be raised.
feature-per-lsr-fake = Ink or toner on the surface, coloured dots, scratches, or a thin film carrying a new portrait.

feature-per-tac = tactile laser engraving
feature-per-tac-what = Characters raised by a laser, so that they can be felt on the surface.
feature-per-tac-do = Pass a fingertip over the data named in the specimen. Look at them in light from the side.
feature-per-tac-see = The characters are clearly raised and dark, as part of the plastic.
feature-per-tac-fake = A smooth surface, or a relief made with varnish, glue or pressure from the back.

feature-per-gho = second portrait
feature-per-gho-what = A second, smaller or paler image of the holder, placed elsewhere in the document.
feature-per-gho-do = Compare the second portrait with the main portrait and with the person.
feature-per-gho-see = The same person at the same age, in the place and technique of the specimen.
feature-per-gho-fake = Another person, another picture, or a second portrait that is missing, unclear or newly printed.

feature-per-per = laser perforation
feature-per-per-what = A number or image formed by fine holes, burnt through pages or card by a laser.
feature-per-per-do = Hold the page against the light. In a booklet, compare the holes on several pages.
feature-per-per-see = Clean round or shaped holes; through a booklet they become smaller from page to page.
feature-per-per-fake = Torn or pressed holes with raised edges, equal size on all pages, or several sets of holes.

feature-per-ipi = hidden personal data in the portrait
feature-per-ipi-what = Personal data coded into the portrait and readable only through a special decoder lens.
feature-per-ipi-do = Lay the decoder lens made for this document on the portrait and turn it slowly.
feature-per-ipi-see = Name, number or other data appear and agree with the printed data.
feature-per-ipi-fake = No text appears, or the text belongs to another person or document.

feature-per-lts = letter screen portrait
feature-per-lts-what = A portrait built from very small letters or figures instead of dots.
feature-per-lts-do = Look at the portrait with a magnifier of at least ten times.
feature-per-lts-see = Readable letters or figures form the face, often with data of the holder.
feature-per-lts-fake = Ordinary dots, smooth tones, or signs that cannot be read.

feature-per-ink = ink-jet portrait
feature-per-ink-what = A portrait sprayed in small ink dots; usual in some documents, suspicious where the specimen has another technique.
feature-per-ink-do = Look at the portrait with a magnifier and compare the technique with the specimen.
feature-per-ink-see = Where ink-jet is the right technique: irregular fine dots in or on the material, with background print running through.
feature-per-ink-fake = Ink dots where the specimen has laser engraving or a photograph, or dots on top of the film.

feature-per-d2t = dye diffusion portrait
feature-per-d2t-what = A colour portrait made by heating dye films, so that the dye passes into the plastic surface.
feature-per-d2t-do = Look at the portrait with a magnifier.
feature-per-d2t-see = Smooth colours without separate ink dots, usually under a protective film.
feature-per-d2t-fake = Separate dots of ink or toner, scratched surface, or a film cut around the portrait.

feature-per-sig = integrated signature
feature-per-sig-what = The signature of the holder, reproduced as part of the page or card instead of on a strip.
feature-per-sig-do = Look at the signature and the area around it with a magnifier.
feature-per-sig-see = The same technique as the other data, no cut edge, and background print running through.
feature-per-sig-fake = A stuck-on strip, a cut edge, erased background, or pen ink over the film.

feature-per-ste = steganographic image
feature-per-ste-what = A picture in which data are hidden invisibly, for reading by special software.
feature-per-ste-do = Ask the issuer or the laboratory to read the picture and compare with the reference held by the issuer.
feature-per-ste-see = The software reads the hidden data, and they agree with the printed data; the eye sees nothing.
feature-per-ste-fake = No hidden data, or data that do not agree with the printed ones.

feature-per-cha = changeable laser image
feature-per-cha-what = Lenses in the surface, under which a laser wrote two or more images with data of the holder.
feature-per-cha-do = Tilt the document and compare each image with the printed data. Feel the lenses.
feature-per-cha-see = Separate images, for example portrait and number, which agree with the data page.
feature-per-cha-fake = Images that do not change, data of another person, or a printed or stuck-on imitation.

feature-per-stm = stamp over the photograph
feature-per-stm-what = An ink stamp or dry seal placed partly on the photograph and partly on the page.
feature-per-stm-do = Follow the stamp across the edge of the photograph. Use light from the side for a dry seal.
feature-per-stm-see = Lines, letters and relief continue across the edge without a step, in the same ink.
feature-per-stm-fake = A break or shift at the edge, completed lines, two inks, or traces of an earlier photograph.

feature-per-win = personalised window
feature-per-win-what = A transparent window that carries a portrait or data of the holder.
feature-per-win-do = Hold the window against the light and look from both sides. Compare with the main portrait and data.
feature-per-win-see = The image lies inside the clear material and belongs to the same holder.
feature-per-win-fake = Ink on the surface, a glued film, or an image of another person.

## Data

feature-dat-mrz = machine-readable zone (MRZ)
feature-dat-mrz-what = Two or three lines of fixed letters and figures that repeat the main data for machines.
feature-dat-mrz-do = Enter the lines in the MRZ tool and compare every value with the page.
feature-dat-mrz-see = Check digits and page agree. Agreement of check digits never shows that a document is genuine; names have no check digit.
feature-dat-mrz-fake = Wrong check digits, other data than on the page, wrong length, or unusual letters.

feature-dat-b1d = one-dimensional barcode
feature-dat-b1d-what = A row of lines of different width that usually holds a number.
feature-dat-b1d-do = Scan the code and compare the number with the printed one.
feature-dat-b1d-see = The code can be read, and the number agrees; this alone does not show that the document is genuine.
feature-dat-b1d-fake = A code that cannot be read, or one copied from another document.

feature-dat-b2d = two-dimensional barcode
feature-dat-b2d-what = A field of small dark and light cells, or stacked rows, that holds more data than a row of lines.
feature-dat-b2d-do = Scan the code with a suitable reader and compare the data with the page.
feature-dat-b2d-see = The data can be read and agree with the page. A code without a signature can be made by anybody.
feature-dat-b2d-fake = Data of another person, an ordinary text or web address, or a code that is only decoration.

feature-dat-qrc = QR code
feature-dat-qrc-what = A square barcode with three corner marks that holds data or a web address.
feature-dat-qrc-do = Scan it without opening the address. Open it only when it belongs to the official site of the issuer.
feature-dat-qrc-see = The official address, shown exactly, and a record there that agrees with the paper.
feature-dat-qrc-fake = A similar but wrong address, a copied page, or a record for another person.

feature-dat-vds = visible digital seal
feature-dat-vds-what = A barcode that holds the main data with a digital signature of the issuer.
feature-dat-vds-do = Scan it with software that verifies the signature, then compare the data with the page.
feature-dat-vds-see = The signature is valid, the certificate belongs to the issuer, and the data agree. A copied seal can also be valid.
feature-dat-vds-fake = An invalid or missing signature, an unknown certificate, or data that differ from the page.

feature-dat-num = document number series
feature-dat-num-what = The fixed pattern of letters and figures in the document number, and its places in the document.
feature-dat-num-do = Compare length, letters and places with the description of this version. Compare all places with each other.
feature-dat-num-see = The same number everywhere, in the pattern and print used when it was issued.
feature-dat-num-fake = A wrong pattern, a number from another series or period, or different numbers in one document.

feature-dat-nin = check digit of the national number
feature-dat-nin-what = A figure in the national identity number that is calculated from the other figures, where the State uses one.
feature-dat-nin-do = Enter the number in the tool for this State.
feature-dat-nin-see = The number is well-formed and fits the printed data; this does not show that it was ever issued.
feature-dat-nin-fake = A wrong check digit, a wrong length, or a birth date that does not fit the number.

feature-dat-can = card access number
feature-dat-can-what = Six printed figures that allow a reader to open the contactless chip of some documents.
feature-dat-can-do = Give the six figures to the reader. Do not copy them into files or messages.
feature-dat-can-see = The chip opens with the printed number, at the place shown on the specimen.
feature-dat-can-fake = The number is missing, has another length or is refused. Damage to the chip may also cause refusal.

feature-dat-cal = calendar consistency
feature-dat-cal-what = Agreement of the same date in the solar Hijri, lunar Hijri and Gregorian calendars.
feature-dat-cal-do = Convert each date with the date tool and compare the results, also with the day of the week.
feature-dat-cal-see = The dates agree; a difference of one day can occur in lunar dates.
feature-dat-cal-fake = Dates that differ by months or years, or days that do not exist in the calendar.

## Chips and electronic checks

feature-ele-ctc = contact chip
feature-ele-ctc-what = A chip with visible metal contacts that works when the card is put into a reader.
feature-ele-ctc-do = Put the card into a contact reader. Look at the edge of the contact plate.
feature-ele-ctc-see = The chip answers as the expected card type, and the plate lies flat in a clean recess.
feature-ele-ctc-fake = A printed or glued plate, no answer, or another card type. A damaged chip may also be silent.

feature-ele-ctl = contactless chip
feature-ele-ctl-what = A chip with an antenna inside the document that a reader addresses by radio at a short distance.
feature-ele-ctl-do = Lay the document on a contactless reader.
feature-ele-ctl-see = The reader finds a chip and the expected application. A reply alone does not show that the document is genuine.
feature-ele-ctl-fake = No answer, or a chip of another kind. A genuine chip can be damaged: then check everything else.

feature-ele-pa = passive authentication
feature-ele-pa-what = Verification of the issuer’s digital signature on the chip data, up to the root certificate of the State (CSCA).
feature-ele-pa-do = Let the reader verify the signature with up-to-date certificates from a trusted source.
feature-ele-pa-see = Valid signature, unchanged data and a trusted root certificate. This does not exclude a copied chip.
feature-ele-pa-fake = Changed data, an invalid signature or an unknown root. An outdated certificate list can cause the last.

feature-ele-aa = active authentication
feature-ele-aa-what = A test in which the chip proves with its own secret key that it is not a copy.
feature-ele-aa-do = Let the reader run the test together with passive authentication.
feature-ele-aa-see = The chip answers the challenge correctly, and its public key is covered by the valid signature of the issuer.
feature-ele-aa-fake = No or a wrong answer although the signed data promise this function. Some genuine documents do not have it.

feature-ele-ca = chip authentication
feature-ele-ca-what = A key agreement that proves that the chip is not a copy and protects the further communication.
feature-ele-ca-do = Let the reader run chip authentication together with passive authentication.
feature-ele-ca-see = The protected communication starts, and the key of the chip is covered by the valid signature of the issuer.
feature-ele-ca-fake = The key agreement fails although the signed data promise it. Some genuine documents do not have it.

feature-ele-bac = basic access control (BAC)
feature-ele-bac-what = An older protection that opens the chip only with a key made from the printed MRZ.
feature-ele-bac-do = Let the reader read the MRZ and open the chip.
feature-ele-bac-see = The chip opens with document number, birth date and expiry date from the printed MRZ.
feature-ele-bac-fake = The key from the page is refused: page or chip may be changed. Reading errors are possible too.

feature-ele-pac = PACE access protection
feature-ele-pac-what = A newer and stronger protection that opens the chip with the MRZ or the card access number.
feature-ele-pac-do = Let the reader open the chip with the MRZ or the printed card access number.
feature-ele-pac-see = The chip opens with the printed data and then communicates in encrypted form.
feature-ele-pac-fake = The printed data are refused: page or chip may be changed. Reading errors are possible too.

feature-ele-eac = extended access control (EAC)
feature-ele-eac-what = Protection of fingerprints in the chip: the reader must first prove that it is authorised.
feature-ele-eac-do = Only authorised authorities: let the reader complete terminal authentication, then compare the fingerprints.
feature-ele-eac-see = After authorisation, the chip gives the fingerprints, and they match the person. Not every document stores fingerprints.
feature-ele-eac-fake = The fingerprints belong to another person. A refusal can also mean that the reader lacks authorisation.

feature-ele-sig = qualified electronic signature keys
feature-ele-sig-what = Secret keys in the chip with which the holder signs electronically, where the law recognises such signatures.
feature-ele-sig-do = Verify a signed file with trusted validation software, and check the certificate and its revocation status.
feature-ele-sig-see = The signature is valid, the file unchanged, and the certificate was valid when signed and names the holder.
feature-ele-sig-fake = An image of a signature, an unknown certificate, a changed file, or a revoked certificate.

feature-ele-lds = chip data compared with printed data
feature-ele-lds-what = The data groups in the chip, such as MRZ data and portrait, which repeat the printed data.
feature-ele-lds-do = Read the chip, run passive authentication, and compare data and portrait with the page and the person.
feature-ele-lds-see = The same data and the same holder in chip, page and MRZ.
feature-ele-lds-fake = Another portrait, another name or another number in the chip than on the page.

## Booklets

feature-bkl-sti = stitching thread
feature-bkl-sti-what = The thread that holds the pages of a booklet, often in several colours or fluorescent.
feature-bkl-sti-do = Open the booklet in the middle and look at the thread, also under a UV lamp (365 nm).
feature-bkl-sti-see = The colours and the glow of the specimen, a regular stitch, and one set of holes.
feature-bkl-sti-fake = A second set of holes, a cut or retied thread, another colour, or no glow where expected.

feature-bkl-pgn = page numbers and perforation
feature-bkl-pgn-what = Printed page numbers, and often the document number perforated through the pages of the booklet.
feature-bkl-pgn-do = Count all pages and compare the page numbers and the perforated number on each.
feature-bkl-pgn-see = All pages are present, in order, of the same paper, and carry the same document number.
feature-bkl-pgn-fake = A missing or double page, another number, or holes that do not lie above each other.

feature-bkl-cov = hot-foil stamping of the cover
feature-bkl-cov-what = Emblem and words on the cover, pressed with heat and metallic foil.
feature-bkl-cov-do = Look at the cover in light from the side and feel the stamping.
feature-bkl-cov-see = Clean edges and a slight depth, with the emblem and words of the specimen; wear is normal.
feature-bkl-cov-fake = Painted or printed gold, unclear edges, wrong emblem, or spelling mistakes.

feature-bkl-end = endpaper
feature-bkl-end-what = The sheet that joins the cover with the block of pages, often with security printing.
feature-bkl-end-do = Look at the inside of both covers and at all edges, then compare the print with the specimen.
feature-bkl-end-see = The sheet is firmly and evenly joined, and its print and other features are those of the specimen.
feature-bkl-end-fake = Traces of glue, wrinkles, cuts, a second layer, or simple print.

feature-bkl-hin = hinge of the plastic page
feature-bkl-hin-what = The flexible strip that joins a plastic data page to the booklet.
feature-bkl-hin-do = Open the page, feel the hinge, and look at both sides and at the seam.
feature-bkl-hin-see = An even hinge, firmly joined to the page and sewn in with the other pages.
feature-bkl-hin-fake = Cuts, glue, adhesive tape, new holes, or a hinge of another material.

feature-bkl-lbl = security label
feature-bkl-lbl-what = A printed adhesive label, such as a visa, a change of data or an extension, placed on a page.
feature-bkl-lbl-do = Look at the edges, the print and any stamp across the edge. Do not lift the label.
feature-bkl-lbl-see = A whole label, flat at all edges, with its own number and the features of the specimen.
feature-bkl-lbl-fake = A lifted or trimmed edge, torn surface, glue, changed data, or a label from another document.

## Civil-status papers

feature-civ-sea = dry seal
feature-civ-sea-what = The seal of the office, pressed as a relief into the paper without ink.
feature-civ-sea-do = Feel the seal with a finger and read its text in light from the side.
feature-civ-sea-see = A clear relief on both sides, with the name of the office and the State as on the specimen.
feature-civ-sea-fake = Weak or uneven relief, unreadable text, another office, or a drawn or printed imitation.

feature-civ-wet = ink stamp
feature-civ-wet-what = The stamp of the office, set by hand with ink on the document.
feature-civ-wet-do = Look at the stamp with a magnifier. Compare text, size and emblem with the specimen.
feature-civ-wet-see = Slightly uneven ink that enters the paper, with the text of the office that was competent on that date.
feature-civ-wet-fake = Dots of a printer, toner shine, equal colour everywhere, spelling mistakes, or an office that did not exist then.

feature-civ-stu = counterfoil number
feature-civ-stu-what = A number that stands on the document and on the part kept by the office.
feature-civ-stu-do = Ask the issuing office to compare number, name and date with its counterfoil or list of issued forms.
feature-civ-stu-see = Number, name and date agree, and the cut edges fit where the counterfoil exists.
feature-civ-stu-fake = A form number that is reported stolen, not yet issued then, or issued to another person.

feature-civ-reg = reference to the register entry
feature-civ-reg-what = The volume, page and entry numbers that lead from the document to the entry in the register.
feature-civ-reg-do = Ask the office that keeps the register to compare the entry with the document.
feature-civ-reg-see = An entry exists under these numbers, and its persons, dates and places agree with the document.
feature-civ-reg-fake = No such entry, an entry about other persons, a later insertion, or numbers outside the volume.

feature-civ-apo = apostille or legalisation
feature-civ-apo-what = An official confirmation, for use abroad, that the signature, the capacity of the signatory and the seal of a document are genuine.
feature-civ-apo-do = Check its number and date in the register of the issuing authority, and each step of a legalisation chain.
feature-civ-apo-see = The register confirms the apostille for this document. It does not confirm the content of the document.
feature-civ-apo-fake = An unknown number, a title or form not in use, or an apostille moved from another document.

feature-civ-dup = duplicate marking
feature-civ-dup-what = A word or stamp that shows that the document replaces an earlier one, for example a lost one.
feature-civ-dup-do = Look for the marking. Ask the issuing office whether the earlier document is still valid.
feature-civ-dup-see = The marking has the word and place used by the State, and the register records the new issue.
feature-civ-dup-fake = A marking erased or covered, or an earlier document still used after its replacement.

feature-civ-ext = extract or full copy
feature-civ-ext-what = The kind of certificate: an extract gives selected data; a full copy repeats the whole register entry with its notes.
feature-civ-ext-do = Read the title and compare the fields with the specimen. Ask for the other kind if data are missing.
feature-civ-ext-see = Title, fields, date, name and signature of the officer fit the kind and the State.
feature-civ-ext-fake = Fields that this kind does not have, later notes left out, or an extract presented as a full copy.
