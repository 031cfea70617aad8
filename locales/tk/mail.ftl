# Review by a native reader: whole file
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · YHG-niň agza döwletleriniň RÝNÝ edaralary

# The frame of every mail.
mail-frame-confidential = Gizlin mazmun hiç haçan elektron poçta bilen ugradylmaýar; ony gireniňizden soň okaýarsyňyz. Bu hat awtomatik ugradyldy, oňa berlen jogaplar okalmaýar.
mail-frame-stop = Bu hatlary togtat
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Bu hatlary togtatmak üçin şu salgyny açyň:
mail-frame-duty = Bu haty hasabyňyza ýa-da wezipäňize degişli bolandygy üçin alýarsyňyz; şeýle hatlary togtadyp bolmaýar.
mail-frame-choose = Ýene näme barada habar berilmelidigini saýla

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: synag haty
mail-trial-title = Portalyň hatlary gelip gowuşýar
mail-trial-text = Bu portaly işledýänleriň ugradan synag hatydyr. Hiç zat etmek gerek däl.
mail-trial-button = Portaly aç
