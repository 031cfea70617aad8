# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: the whole file; above all specimens-mark-words-hint, specimens-parts-lead,
# specimens-picture-overprint, specimens-zone-lead, specimens-zone-points-hint

specimens-draft-parts = Bölekler we suratlar
specimens-draft-marks = Gorag alamatlary
specimens-parts-lead = Resminamanyň bölekleri okyjylaryň görýän tertibinde; her biriniň bir ýa-da birnäçe ýagtylykdaky suratlary bar.
specimens-parts-none = Entek bölek ýok
specimens-part-add = Bölek goş
specimens-part-kind = Bölek
specimens-part-label = Üstünde çap edilişi ýaly
specimens-part-label-hint = Sahypa bolsa, onuň belgisi.
specimens-part-up = Ýokary süýşür
specimens-part-remove = Bölegi we suratlaryny aýyr
specimens-picture-add = Surat goş
specimens-picture-change = Surat barada
specimens-picture-of = Kitaphanadan surat
specimens-picture-of-hint = Edaraňyzyň taýýar we söz bilen beýan edilen suratlary.
specimens-picture-none = Kitaphanada entek şeýle surat ýok. Aşakda birini ýükläň.
specimens-picture-light = Ýagtylyk
specimens-picture-tlp = Kim okaýar
specimens-picture-invented = Görkezilen eýesi we belgi oýlanyp tapyldy.
specimens-picture-invented-hint = Hakyky adamyň resminamasynyň suraty hiç haçan görkezilmeýär.
specimens-picture-overprint = Üstünden boýdan-boýa “SPECIMEN” ýaz
specimens-picture-overprint-hint = Portal ondan täze surat ýasaýar we diňe şony saklaýar.
specimens-picture-remove = Suraty aýyr
specimens-picture-waits = taýýarlanýar
specimens-upload = Surat ýükle
specimens-upload-lead = Ol edaraňyzyň kitaphanasyndan aýry saklanýar: nusga ony okyjylaryna görkezýänçä, ony diňe Siz görýärsiňiz. Ilki oňa seredilýär. Soňra ony ýokarda saýlap bolýar.
specimens-upload-file = Faýl
specimens-upload-shows = Suratda näme bar ({ $language })
specimens-upload-shows-hint = Suraty görüp bilmeýänler üçin.
specimens-upload-button = Ýükle
specimens-flash-uploaded = Ýüklendi. Birazdan ony saýlap bolar.

specimens-marks-lead = Okyjylaryň barlaýan tertibinde. Näme etmelidigini we nämäniň görünmelidigini sözlük her dilde aýdýar; bu ýerde diňe şu resminama mahsus zady ýazyň.
specimens-marks-none = Entek alamat ýok
specimens-mark-add = Alamat goş
specimens-mark-code = Sözlükden alamat
specimens-mark-tlp = Kim okaýar
specimens-mark-remove = Alamaty aýyr
specimens-mark-up = Ýokary süýşür
specimens-mark-words = Sözler ({ $language })
specimens-mark-words-hint = Boş meýdança aşagynda görkezilen sözlügiň sözlerini alýar.
specimens-mark-name = Ady
specimens-mark-do = Näme etmeli
specimens-mark-see = Näme görünmeli
specimens-mark-fake = Galp resminamada köplenç näme görünýär
specimens-places = Nirede görünýär
specimens-places-none = Ol entek hiç bir suratda bellenmedi.
specimens-place-add = Suratda belle
specimens-place-remove = Belligi aýyr
specimens-zone-title = Suratdaky ýer
specimens-zone-lead = Burçlary ýazyň ýa-da syçanjyk bilen çyzyň: bir burçda basyň, beýlekisinde goýberiň. Klawiaturada ok düwmeleri ýeri süýşürýär, Shift bilen bile ölçegini üýtgedýär.
specimens-zone-shape = Şekil
specimens-zone-points = Burçlar
specimens-zone-points-hint = Çepden we ýokardan, suratyň müňden bir bölekleri bilen: 120,80 340,260. Köpburçlugyň üç ýa-da köp burçy bar.
specimens-zone-preview = Suratda görkez
specimens-shape-rect = Gönüburçluk
specimens-shape-ellipse = Ellips
specimens-shape-polygon = Köpburçluk

specimens-error-part-label = 40 harpdan köp ýazmaň.
specimens-error-picture = Edaraňyzyň kitaphanasyndan surat saýlaň.
specimens-error-weaker = Ol tutuş görnüşden has köp adama açyk bolup bilmeýär.
specimens-error-invented = Eýesiniň we belginiň oýlanyp tapylandygyny görkeziň.
specimens-error-code = Sözlükden alamat saýlaň.
specimens-error-shows = Suratyň nämäni görkezýändigini söz bilen ýazyň.
specimens-error-overprint = Suratyň üstünden ýazyp bolmady. Taýýar suraty saýlaň.
specimens-obstacle-code = Bir alamat sözlükde ýok.
specimens-obstacle-picture = Bir surat kitaphanada taýýar däl ýa-da ol ýerde beýan edilmedik.
