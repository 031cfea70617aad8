# Review by a native reader: whole file

# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · ЭКУ өлкөлөрүндө жарандык абалды каттоо

# The frame of every mail.
mail-frame-confidential = Купуя мазмун электрондук почта менен эч качан жөнөтүлбөйт; аны порталга кирип окуйсуз. Бул кат автоматтык түрдө жөнөтүлдү, ага жазылган жооп окулбайт.
mail-frame-stop = Бул каттарды токтотуу
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Бул каттарды токтотуу үчүн ушул даректи ачыңыз:
mail-frame-duty = Бул катты эсебиңизге же милдетиңизге тиешелүү болгондуктан аласыз; мындай каттарды токтотууга болбойт.
mail-frame-choose = Дагы эмне жөнүндө кабарлоо керегин тандоо

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: сыноо каты
mail-trial-title = Порталдын каттары жетип турат
mail-trial-text = Бул — порталдын операторлору жөнөткөн сыноо каты. Эч нерсе кылуунун кереги жок.
mail-trial-button = Порталды ачуу
