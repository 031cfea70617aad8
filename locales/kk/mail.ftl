# Review by a native reader: mail-from-name, mail-trial-title, mail-frame-duty, mail-frame-choose

# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · ЭЫҰ елдерінің азаматтық хал тіркеуі

# The frame of every mail.
mail-frame-confidential = Құпия мазмұн ешқашан электрондық поштамен жіберілмейді; оны порталға кіріп оқисыз. Бұл хат автоматты түрде жіберілді, оған жазылған жауап оқылмайды.
mail-frame-stop = Бұл хаттарды тоқтату
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Бұл хаттарды тоқтату үшін мына бетті ашыңыз:
mail-frame-duty = Бұл хатты тіркелгіңізге немесе міндетіңізге қатысты болғандықтан аласыз; мұндай хаттарды тоқтату мүмкін емес.
mail-frame-choose = Тағы не туралы хабарлау керегін таңдау

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: сынақ хаты
mail-trial-title = Портал хаттары жетіп тұр
mail-trial-text = Бұл — портал операторлары жіберген сынақ хаты. Ештеңе істеудің қажеті жоқ.
mail-trial-button = Порталды ашу
